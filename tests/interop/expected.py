"""What the files of write_files must say, computed from the JSON contracts.

Nodes and edges as dictionaries of what is not empty: texts, a whole number for "line", a real one
for "confidence".
"""

import json
import pathlib
import re

# What XML 1.0 cannot hold, turns the order of what is shown, or trips spreadsheets: left out.
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f"
                       "\u2028-\u202e\u2066-\u2069\ufffe\uffff]")


def allowed(value):
    return FORBIDDEN.sub("", value) if isinstance(value, str) else value


def names(folder):
    """The names of the sets of files in a folder."""
    found = sorted(p.name[: -len(".graphml")] for p in pathlib.Path(folder).glob("*.graphml"))
    assert "hostile" in found and "all" in found and len(found) > 5, found
    return found


def load(folder, name):
    """The graphs of a set and their analyses, in order."""
    folder = pathlib.Path(folder)
    graphs = json.loads((folder / f"{name}.json").read_text("utf-8"))["graphs"]
    # Not splitlines(): an article may hold other line ends.
    lines = (folder / f"{name}.analyses.ndjson").read_text("utf-8").split("\n")
    analyses = [json.loads(line) for line in lines if line]
    assert len(graphs) == len(analyses)
    return list(zip(graphs, analyses))


def spans(parts):
    return " ".join(f"{part['begin']}-{part['end']}" for part in parts)


def node_values(node, graph, analysis, prefix):
    out = {"label": node["label"], "kind": node["kind"], "article": graph["id"]}
    if node["kind"] == "claim":
        claim = next(a for a in analysis["attributions"] if a["id"] == node["id"])
        out |= {key: claim[key] for key in ("mode", "rule", "confidence")}
        out |= {"status": claim["status"]["value"], "line": node["line"]}
        out["spans"] = spans(claim["content"])
        out["cue_span"] = spans([claim["cue"]]) if claim["cue"] else ""
        out["within"] = prefix + claim["within"] if claim["within"] else ""
    elif node["kind"] == "article":
        title = analysis["document"]["title_span"]
        out["spans"] = spans([title]) if title else ""
        out["sha256"] = analysis["document"]["sha256"]
    else:
        entity = next(e for e in analysis["entities"] if e["id"] == node["id"])
        out["entity_kind"] = entity["kind"]
        out["roles"] = "; ".join(entity["roles"])
        out["country"] = entity.get("country", "")
        out["ownership"] = entity.get("ownership", "")
        out["spans"] = spans(entity["mentions"])
    return out


def tables(folder, name):
    """({node id: values}, {edge id: (source, target, values)}) of a set."""
    nodes, edges = {}, {}
    articles = load(folder, name)
    for graph, analysis in articles:
        prefix = f"{graph['id']}/" if len(articles) > 1 else ""
        for node in graph["nodes"]:
            nodes[allowed(prefix + node["id"])] = tidy(node_values(node, graph, analysis, prefix))
        status = {n["id"]: n["status"] for n in graph["nodes"] if n["kind"] == "claim"}
        for edge in graph["edges"]:
            values = {"label": edge["label"], "kind": edge["kind"], "article": graph["id"],
                      "claim": prefix + edge["claim"], "status": status[edge["claim"]]}
            ends = [allowed(prefix + edge[end]) for end in ("from", "to")]
            edges[allowed(prefix + edge["id"])] = (*ends, tidy(values))
    assert nodes and edges
    return nodes, edges


def tidy(values):
    """Without forbidden characters and what is then empty."""
    return {key: allowed(value) for key, value in values.items() if allowed(value) != ""}


def compare(what, found, expected):
    if found == expected:
        return
    for key in sorted(set(found) | set(expected)):
        if found.get(key) != expected.get(key):
            raise SystemExit(f"{what}: {key!r}\n  is        {found.get(key)!r}\n"
                             f"  should be {expected.get(key)!r}")
