"""rdflib reads PROV-O and schema.org Claims as RDF that says what the graph says.

    read_rdflib.py FOLDER     (written by write_files)
"""

import logging
import socket
import sys
import urllib.parse

import rdflib
from rdflib.namespace import DCTERMS, PROV, RDF, RDFS, XSD

import expected

SCHEMA = rdflib.Namespace("https://schema.org/")
TERMS = rdflib.Namespace("urn:selon:terms#")
DOCUMENT = "document"  # kind of an entity
AGENTS = {"person": {PROV.Agent, PROV.Person}, "organisation": {PROV.Agent, PROV.Organization},
          "state": {PROV.Agent, PROV.Organization}, "agency": {PROV.Agent, PROV.Organization},
          "media": {PROV.Agent, PROV.Organization}, "group": {PROV.Agent},
          "anonymous": {PROV.Agent}, DOCUMENT: {PROV.Entity}}


def no_network(*_):
    raise AssertionError("a reader must not need the network")


socket.socket.connect = no_network


class Complaints(logging.Handler):
    """rdflib logs what is wrong with an IRI and goes on."""

    def emit(self, record):
        raise AssertionError(record.getMessage())


def iri(article, element=""):
    out = "urn:selon:doc:" + urllib.parse.quote(article, safe="")
    return rdflib.URIRef(out + ("#" + element if element else ""))


def equal(what, found, wanted):
    if found != wanted:
        raise SystemExit(f"{what}\n  is        {found!r}\n  should be {wanted!r}")


def texts(rdf, subject, predicate):
    return {str(value) for value in rdf.objects(subject, predicate)}


def check_claim_terms(rdf, subject, node, claim):
    equal(f"{subject} status", texts(rdf, subject, TERMS.status), {claim["status"]["value"]})
    equal(f"{subject} spans", texts(rdf, subject, TERMS.spans), {expected.spans(claim["content"])})
    confidence = rdf.value(subject, TERMS.confidence)
    equal(f"{subject} type", confidence.datatype, XSD.double)
    equal(f"{subject} confidence", float(confidence), float(claim["confidence"]))
    equal(f"{subject} line", rdf.value(subject, TERMS.line).toPython(), node["line"])


def way(graph, claim_id):
    """The edges of a claim's chain up to the article's, and the nodes they lead to."""
    chain = graph["chains"][claim_id][1:-1]
    edges = [e for e in graph["edges"] if e["claim"] == claim_id and e["kind"] != "disputed"]
    return list(zip(edges, chain)), edges[0]["kind"] == "said"


def check_prov(rdf, graph, analysis):
    article = graph["id"]
    kinds = {e["id"]: e["kind"] for e in analysis["entities"]}
    equal("article", texts(rdf, iri(article), RDFS.label), {graph["title"]})
    equal("article", texts(rdf, iri(article), DCTERMS.identifier), {article})
    for node in graph["nodes"]:
        subject = iri(article, node["id"])
        if node["kind"] == "article":
            continue
        if node["kind"] != "claim":
            equal(f"{subject} label", texts(rdf, subject, RDFS.label), {node["label"]})
            equal(f"{subject} kind", set(rdf.objects(subject, RDF.type)), AGENTS[kinds[node["id"]]])
            equal(f"{subject} roles", texts(rdf, subject, TERMS.role), set(node["roles"]))
            continue
        claim = next(a for a in analysis["attributions"] if a["id"] == node["id"])
        equal(f"{subject} text", texts(rdf, subject, PROV.value), {node["label"]})
        equal(f"{subject} type", set(rdf.objects(subject, RDF.type)), {PROV.Entity, TERMS.Claim})
        check_claim_terms(rdf, subject, node, claim)
        steps, said = way(graph, node["id"])
        check_way(rdf, article, subject, steps, said, kinds)
        disputes = {iri(article, e["to"]) for e in graph["edges"]
                    if e["claim"] == node["id"] and e["kind"] == "disputed"}
        equal(f"{subject} by", set(rdf.objects(subject, TERMS.statusBy)), disputes)


def check_way(rdf, article, subject, steps, said, kinds):
    before = None
    for edge, source in steps:
        step = iri(article, edge["id"])
        equal(f"{step} type", set(rdf.objects(step, RDF.type)), {PROV.Entity})
        quoted = {before} if before else set()
        attributed = set()
        (quoted if kinds[source] == DOCUMENT else attributed).add(iri(article, source))
        equal(f"{step} from", set(rdf.objects(step, PROV.wasQuotedFrom)), quoted)
        equal(f"{step} by", set(rdf.objects(step, PROV.wasAttributedTo)), attributed)
        before = step
    equal(f"{subject} from", set(rdf.objects(subject, PROV.wasQuotedFrom)),
          {before} if before else set())
    speaker = steps[0][1] if said else None
    document = speaker and kinds[speaker] == DOCUMENT
    primary = iri(article, speaker if document else steps[0][0]["id"]) if speaker else None
    equal(f"{subject} primary", rdf.value(subject, PROV.hadPrimarySource), primary)
    equal(f"{subject} by", rdf.value(subject, PROV.wasAttributedTo),
          iri(article, speaker) if speaker and not document else None)


def check_schema(rdf, graph, analysis):
    article = graph["id"]
    kinds = {e["id"]: e["kind"] for e in analysis["entities"]}
    equal("article", texts(rdf, iri(article), SCHEMA.headline), {graph["title"]})
    for node in graph["nodes"]:
        subject = iri(article, node["id"])
        if node["kind"] == "article":
            continue
        if node["kind"] != "claim":
            equal(f"{subject} name", texts(rdf, subject, SCHEMA.name), {node["label"]})
            continue
        claim = next(a for a in analysis["attributions"] if a["id"] == node["id"])
        equal(f"{subject} type", rdf.value(subject, RDF.type), SCHEMA.Claim)
        equal(f"{subject} text", texts(rdf, subject, SCHEMA.text), {node["label"]})
        equal(f"{subject} in", rdf.value(subject, SCHEMA.appearance), iri(article))
        check_claim_terms(rdf, subject, node, claim)
        steps, said = way(graph, node["id"])
        sources = [source for _, source in steps]
        found = {name: set(rdf.objects(subject, SCHEMA[name]))
                 for name in ("author", "firstAppearance", "claimInterpreter", "isBasedOn")}
        wanted = {name: set() for name in found}
        if said:
            first = sources.pop(0)
            wanted["firstAppearance" if kinds[first] == DOCUMENT else "author"] = {iri(article, first)}
        for source in sources:
            wanted["isBasedOn" if kinds[source] == DOCUMENT else "claimInterpreter"].add(
                iri(article, source))
        equal(f"{subject} way", found, wanted)


def main(folder):
    logging.getLogger("rdflib").addHandler(Complaints())
    for name in expected.names(folder):
        for ending, check, what in ((".prov.jsonld", check_prov, PROV.value),
                                    (".claims.jsonld", check_schema, SCHEMA.text)):
            rdf = rdflib.Graph().parse(f"{folder}/{name}{ending}", format="json-ld")
            articles = expected.load(folder, name)
            for graph, analysis in articles:
                check(rdf, graph, analysis)
            equal(f"{name}{ending}: claims", len(set(rdf.subjects(what, None))),
                  sum(len(analysis["attributions"]) for _, analysis in articles))
            # No blank node, and no IRI that was not completed.
            for term in {term for triple in rdf for term in triple}:
                assert isinstance(term, (rdflib.URIRef, rdflib.Literal)), term
                assert not isinstance(term, rdflib.URIRef) or ":" in term, term


main(sys.argv[1])
