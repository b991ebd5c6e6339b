// What the leak checker of the sanitizer build is to overlook: Graphviz and fontconfig keep
// what they allocate for fonts and drawings until the process ends.

// NOLINTNEXTLINE(bugprone-reserved-identifier): the name that the sanitizer looks for
extern "C" const char* __lsan_default_suppressions();

// NOLINTNEXTLINE(bugprone-reserved-identifier)
extern "C" const char* __lsan_default_suppressions() {
  return "leak:libfontconfig\nleak:libgvc\nleak:libgvplugin\nleak:libpango\n";
}
