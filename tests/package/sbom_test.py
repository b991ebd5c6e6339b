#!/usr/bin/env python3
"""The bill of materials (tools/sbom) and the table that it is made of."""

import gzip
import importlib.machinery
import importlib.util
import json
import pathlib
import re
import subprocess
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
LOADER = importlib.machinery.SourceFileLoader("sbom", str(ROOT / "tools/sbom"))
sbom = importlib.util.module_from_spec(importlib.util.spec_from_loader("sbom", LOADER))
LOADER.exec_module(sbom)


def needs(package, known):
    """Adds to `known` the package and all packages it needs, as far as they are installed."""
    if package in known:
        return
    known.add(package)
    query = subprocess.run(["dpkg-query", "-W", "-f", "${Depends}\n", package],
                           capture_output=True, text=True)
    for name in re.findall(r"(?:^|[,|] *)([a-z0-9][a-z0-9+.-]+)", query.stdout):
        needs(name, known)


def copyright_of(package):
    path = pathlib.Path("/usr/share/doc") / package / "copyright"
    packed = path.with_name("copyright.gz")
    text = path.read_text() if path.exists() else gzip.open(packed, "rt").read()
    return " ".join(text.split())


class Table(unittest.TestCase):
    def test_has_every_package_of_the_program_and_of_the_library(self):
        groups = [line.split()[:2] for line in (ROOT / "packages.txt").read_text().splitlines()
                  if line and not line.startswith("#")]
        wanted = [package for group, package in groups if group in ("build", "library", "runtime")]
        packages = [row["package"] for row in sbom.rows()]
        self.assertEqual([p for p in wanted if p not in packages], [])
        self.assertEqual(len(packages), len(set(packages)))

    def test_says_of_licences_what_the_copyright_files_say(self):
        for row in sbom.rows():
            with self.subTest(row["package"]):
                if row["use"] == "tool":
                    self.assertEqual((row["licence"], row["words"]), ("-", "-"))
                else:
                    self.assertIn(row["words"], copyright_of(row["debian"]))

    def test_links_lead_where_it_says(self):
        for row in sbom.rows():
            if row["from"] == "-":
                continue
            found = set()
            needs(row["package"], found)
            self.assertIn(row["from"], found)


class Bill(unittest.TestCase):
    def setUp(self):
        self.bill = json.loads(subprocess.run([ROOT / "tools/sbom", "1.2.3"], check=True,
                                              capture_output=True).stdout)

    def test_is_cyclonedx_of_this_version(self):
        self.assertEqual((self.bill["bomFormat"], self.bill["specVersion"]), ("CycloneDX", "1.5"))
        self.assertRegex(self.bill["serialNumber"], "^urn:uuid:[0-9a-f-]{36}$")
        self.assertEqual(self.bill["metadata"]["component"]["version"], "1.2.3")

    def test_has_a_component_for_all_but_tools_and_references_resolve(self):
        used = [row["debian"] for row in sbom.rows() if row["use"] != "tool"]
        self.assertEqual([each["name"] for each in self.bill["components"]], used)
        refs = {each["bom-ref"] for each in self.bill["components"]}
        self.assertEqual(len(refs), len(used))
        self.assertEqual(set(self.bill["dependencies"][0]["dependsOn"]), refs)

    def test_versions_are_those_installed(self):
        for each in self.bill["components"]:
            version = subprocess.run(["dpkg-query", "-W", "-f", "${Version}\n", each["name"]],
                                     check=True, capture_output=True, text=True).stdout.split()[0]
            self.assertEqual(each["version"], version)
            self.assertRegex(each["purl"], r"^pkg:deb/debian/[^@]+@[^@]+\?arch=")

    def test_is_the_same_twice(self):
        self.assertEqual(sbom.sbom("1.2.3"), self.bill)


if __name__ == "__main__":
    unittest.main()
