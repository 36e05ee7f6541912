"""The library in programs of others, by its Maven coordinates: see dsl/src/it."""

import json
import re
import shutil
import tempfile
import unittest
import xml.etree.ElementTree as xml
from pathlib import Path
from zipfile import ZipFile

from aep import ROOT, UUID, Case, default_jdk, environment, jdks, plain, start
from library import DOWNLOADS, GROUP, STAGING, publish, published

PROGRAMS = ROOT / "dsl" / "src" / "it"
POM = "{http://maven.apache.org/POM/4.0.0}"
VERSION = xml.parse(ROOT / "pom.xml").findtext(POM + "version")


class PublishedTest(Case):

    def test_the_pom_asks_for_no_parent_and_no_dependency(self):
        parts = {part.tag.removeprefix(POM) for part in xml.parse(published(".pom")).getroot()}
        self.assertEqual(parts, {"modelVersion", "groupId", "artifactId", "version", "name", "description",
                                 "url", "licenses"})

    def test_readme_and_docs_show_its_coordinates(self):
        pom = xml.parse(published(".pom")).getroot()
        group, name = (pom.findtext(POM + part) for part in ["groupId", "artifactId"])
        shown = f"<groupId>{group}</groupId>\n  <artifactId>{name}</artifactId>\n  <version>{VERSION}</version>"
        for page in ["README.md", "docs/library.md"]:
            with self.subTest(page):
                self.assertIn(shown, (ROOT / page).read_text())

    def test_sources_and_javadoc_come_with_the_jar(self):
        for ending, files in {
                "-1.jar": ["module-info.class", "io/github/aepdsl/Aep.class"],
                "-sources.jar": ["io/github/aepdsl/Aep.java", "io/github/aepdsl/source/CassandraDraft.java"],
                "-javadoc.jar": ["io/github/aepdsl/Aep.html", "io/github/aepdsl/source/CassandraDraft.html"]}.items():
            with self.subTest(ending), ZipFile(published(ending)) as jar:
                self.assertLessEqual(set(files), set(jar.namelist()))

    def test_the_jar_has_no_class_of_others_under_their_name(self):
        with ZipFile(published("-1.jar")) as jar:
            classes = [name for name in jar.namelist() if name.endswith(".class")]
        self.assertEqual([name for name in classes if not name.startswith(GROUP)], ["module-info.class"])

    def test_the_module_requires_what_its_classes_use(self):
        jar, tools = published("-1.jar"), Path(default_jdk()) / "bin"
        described = self.ok(start(tools / "jar", "--describe-module", "--file", jar))
        used = self.ok(start(tools / "jdeps", "-summary", "--add-modules", "ALL-SYSTEM",
                             "--ignore-missing-deps", jar))
        self.assertEqual(set(re.findall(r"^requires (\S+)", described, re.M)),
                         set(re.findall(r"-> (j\S+)", used)))


class ProgramsTest(Case):
    """Each program prints a line of its own, on every JDK."""

    @classmethod
    def setUpClass(cls):
        shutil.rmtree(DOWNLOADS / GROUP, ignore_errors=True)
        cls.runs = {jdk: run_programs(jdk) for jdk in jdks()}

    def test_on_the_class_path_beside_jackson_2(self):
        self.each_prints("class-path", rf'{{"id":"{UUID}"}}')

    def test_on_the_module_path(self):
        self.each_prints("module-path", rf"{UUID} by module io\.github\.aepdsl")

    def test_in_a_spring_boot_application(self):
        self.each_prints("spring-boot", rf'{{"id":"{UUID}"}}')

    def each_prints(self, program, expected):
        for jdk, done in self.runs.items():
            with self.subTest(jdk=jdk):
                self.assertRegex(plain(done.stdout), rf"(?m)^{program}: {expected}$", done.stderr)


def run_programs(jdk):
    with tempfile.TemporaryDirectory(prefix="aep-programs-") as folder:
        programs = shutil.copytree(PROGRAMS, Path(folder) / "programs", ignore=shutil.ignore_patterns("target"))
        return start("mvn", "-q", "-B", "-ntp", "--fail-at-end", "-Dstyle.color=never",
                     "--global-settings", programs / "settings.xml", f"-Dlibrary={STAGING.as_uri()}",
                     f"-Dmaven.repo.local={DOWNLOADS}", "package",
                     cwd=programs, env=environment(jdk, MAVEN_OPTS="-XX:TieredStopAtLevel=1"), timeout=900)


if __name__ == "__main__":
    publish()
    unittest.main()
