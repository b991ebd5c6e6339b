#!/usr/bin/env python3
"""The bill of materials (tools/sbom) and the table that it is made of."""

import functools
import gzip
import importlib.machinery
import importlib.util
import json
import os
import pathlib
import re
import subprocess
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
LOADER = importlib.machinery.SourceFileLoader("sbom", str(ROOT / "tools/sbom"))
sbom = importlib.util.module_from_spec(importlib.util.spec_from_loader("sbom", LOADER))
LOADER.exec_module(sbom)


@functools.cache
def depends():
    """What each installed package depends on, alternatives too. Asked once: there are hundreds."""
    rows = subprocess.run(["dpkg-query", "-W", "-f", "${Package}\t${Depends}\n"], check=True,
                          capture_output=True, text=True).stdout.splitlines()
    return {package: re.findall(r"(?:^|[,|] *)([a-z0-9][a-z0-9+.-]+)", others)
            for package, others in (row.split("\t") for row in rows)}


def needs(package, known):
    """Adds to `known` the package and all packages it needs, as far as they are installed."""
    if package in known:
        return
    known.add(package)
    for name in depends().get(package, []):
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
    @classmethod
    def setUpClass(cls):
        cls.program = os.environ["SELON"]
        cls.bill = json.loads(subprocess.run([ROOT / "tools/sbom", cls.program], check=True,
                                             capture_output=True).stdout)
        cls.name = {each["bom-ref"]: each["name"] for each in cls.bill["components"]}
        cls.needs = {cls.name.get(each["ref"], "selon"):
                     [cls.name[ref] for ref in each.get("dependsOn", [])]
                     for each in cls.bill["dependencies"]}

    def use(self, component):
        return component["properties"][0]["value"]

    def test_is_cyclonedx_of_this_version(self):
        self.assertEqual((self.bill["bomFormat"], self.bill["specVersion"]), ("CycloneDX", "1.5"))
        self.assertRegex(self.bill["serialNumber"], "^urn:uuid:[0-9a-f-]{36}$")
        version = subprocess.run([self.program, "version"], check=True, capture_output=True,
                                 text=True).stdout.split()[1]
        self.assertEqual(self.bill["metadata"]["component"]["version"], version)

    def test_has_a_component_for_all_but_tools_and_references_resolve(self):
        used = [row["debian"] for row in sbom.rows() if row["use"] != "tool"]
        of_table = [each["name"] for each in self.bill["components"] if self.use(each) != "loaded"]
        self.assertEqual(of_table, used)
        self.assertEqual(len(self.name), len(self.bill["components"]))
        self.assertEqual(self.needs["selon"][:len(used)], used)
        self.assertEqual(set(self.needs), {"selon", *self.name.values()})

    def test_has_the_package_of_every_library_that_the_linker_finds(self):
        found = subprocess.run(["ldd", self.program], check=True, capture_output=True, text=True)
        paths = re.findall(r"(/\S+) \(0x", found.stdout)
        self.assertGreater(len(paths), 10)
        self.assertLessEqual(set(sbom.packages_of(paths).values()), set(self.name.values()))

    def test_has_what_is_loaded_only_to_draw(self):
        self.assertIn("libpangocairo-1.0-0", self.needs["libgvc6"])
        self.assertIn("libcairo2", self.needs["libpangocairo-1.0-0"])

    def test_everything_is_needed_by_something(self):
        reached, rest = set(), ["selon"]
        while rest:
            reached.add(each := rest.pop())
            rest += [other for other in self.needs[each] if other not in reached]
        self.assertEqual(reached, set(self.needs))

    def test_needs_nothing_that_debian_does_not_know_of(self):
        for package, others in self.needs.items():
            known = set()
            needs(package, known)
            if package != "selon":
                self.assertLessEqual(set(others), known, package)

    def test_versions_and_licences_are_those_installed(self):
        for each in self.bill["components"]:
            version = subprocess.run(["dpkg-query", "-W", "-f", "${Version}\n", each["name"]],
                                     check=True, capture_output=True, text=True).stdout.split()[0]
            self.assertEqual(each["version"], version)
            self.assertRegex(each["purl"], r"^pkg:deb/debian/[^@]+@[^@]+\?arch=")
            self.assertTrue(each["licenses"], each["name"])

    def test_is_the_same_twice(self):
        self.assertEqual(sbom.sbom(self.program), self.bill)


if __name__ == "__main__":
    unittest.main()
