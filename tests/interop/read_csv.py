"""Python's csv module reads our tables back without loss, once the guard against formulas is off.

    read_csv.py FOLDER     (written by write_files)
"""

import csv
import re
import sys

import expected

FORMULA = "[=+\\-@\t\r\n＝＋－＠]"


def unguarded(field):
    assert not re.match(FORMULA, field), f"a spreadsheet would run {field!r}"
    return field[1:] if re.match("'+" + FORMULA, field) else field


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        table = list(csv.reader(file, strict=True))
    assert all(len(row) == len(table[0]) for row in table), path
    return [{k: unguarded(v) for k, v in zip(table[0], row) if v} for row in table[1:]]


def typed(row):
    types = {"line": int, "confidence": float}
    return {key: types.get(key, str)(value) for key, value in row.items()}


def main(folder):
    for name in expected.names(folder):
        nodes, edges = expected.tables(folder, name)
        found = {row.pop("id"): typed(row) for row in rows(f"{folder}/{name}.nodes.csv")}
        expected.compare(f"{name}.nodes.csv", found, nodes)
        found = {row["id"]: row for row in rows(f"{folder}/{name}.edges.csv")}
        assert list(found) == list(edges)
        for edge_id, (source, target, values) in edges.items():
            claim = nodes[values["claim"]] if values["claim"] in nodes else None
            wanted = {"id": edge_id, "source": source, "target": target, **values}
            for end, node in (("source", source), ("target", target)):
                wanted[f"{end}_kind"] = nodes[node]["kind"]
                if "label" in nodes[node]:
                    wanted[f"{end}_label"] = nodes[node]["label"]
            wanted["confidence"] = str(claim["confidence"])
            if "label" in claim:
                wanted["claim_text"] = claim["label"]
            expected.compare(f"{name}.edges.csv: {edge_id}", found[edge_id], wanted)


main(sys.argv[1])
