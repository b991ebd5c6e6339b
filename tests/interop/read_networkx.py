"""networkx reads GraphML and GEXF back without loss.

    read_networkx.py FOLDER     (written by write_files)
"""

import sys

import networkx

import expected


def read(graph):
    """The tables of a networkx graph."""
    assert graph.is_directed()
    nodes = {node: tidy_node(data) for node, data in graph.nodes(data=True)}
    edges = {}
    multi = graph.is_multigraph()
    for edge in graph.edges(keys=True, data=True) if multi else graph.edges(data=True):
        data = dict(edge[-1])
        # Of parallel edges, networkx makes the id of GraphML the key.
        edge_id = data.pop("id", edge[2] if multi else None)
        assert edge_id not in edges
        edges[edge_id] = (edge[0], edge[1], {k: v for k, v in data.items() if v != ""})
    return nodes, edges


def tidy_node(data):
    assert isinstance(data.get("line", 0), int) and isinstance(data.get("confidence", 0.0), float)
    return {key: value for key, value in data.items() if value != ""}


def main(folder):
    readers = {"graphml": networkx.read_graphml, "gexf": networkx.read_gexf}
    for name in expected.names(folder):
        nodes, edges = expected.tables(folder, name)
        for format_name, reader in readers.items():
            found = read(reader(f"{folder}/{name}.{format_name}"))
            expected.compare(f"{name}.{format_name}: nodes", found[0], nodes)
            expected.compare(f"{name}.{format_name}: edges", found[1], edges)


main(sys.argv[1])
