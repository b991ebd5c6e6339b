// What an analysis costs, beside what ICU's word segmentation alone costs on the same bytes.
// bench ARTICLES.ndjson [options of Google Benchmark]: objects with a "text" each.

#include <benchmark/benchmark.h>
#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <fstream>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "selon/selon.h"

namespace {

std::vector<std::string> lines;         // the records
std::vector<std::string> texts;         // of the articles
std::vector<selon::Analysis> analyses;  // of the articles
std::size_t bytes = 0;                  // of all texts
std::unique_ptr<selon::Analyzer> analyzer;

void count_bytes(benchmark::State& state) {
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bytes));
}

// The measure of all others: from UTF-8 to the borders of words, French.
void icu_words(benchmark::State& state) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> words(
      icu::BreakIterator::createWordInstance(icu::Locale::getFrench(), status));
  for (auto _ : state) {
    std::size_t borders = 0;
    for (const std::string& text : texts) {
      const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(text);
      words->setText(wide);
      while (words->next() != icu::BreakIterator::DONE) ++borders;
    }
    benchmark::DoNotOptimize(borders);
  }
  count_bytes(state);
}

void analysis(benchmark::State& state) {
  for (auto _ : state) {
    for (const std::string& text : texts) benchmark::DoNotOptimize(analyzer->analyze(text, "x"));
  }
  count_bytes(state);
}

void reading_records(benchmark::State& state) {
  for (auto _ : state) {
    for (const std::string& line : lines) benchmark::DoNotOptimize(selon::article_from_json(line));
  }
  count_bytes(state);
}

void writing_analyses(benchmark::State& state) {
  for (auto _ : state) {
    for (const selon::Analysis& each : analyses) {
      benchmark::DoNotOptimize(selon::to_ndjson(each));
    }
  }
  count_bytes(state);
}

void stream_record(benchmark::State& state) {
  for (auto _ : state) {
    for (const std::string& line : lines) {
      const selon::ArticleLine article = selon::article_from_json(line);
      const auto result = analyzer->analyze(article.text, article.id);
      benchmark::DoNotOptimize(selon::to_ndjson(result.value(), {false, article.fields}));
    }
  }
  count_bytes(state);
}

void start(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(selon::Analyzer::create());
}

BENCHMARK(icu_words)->Unit(benchmark::kMillisecond);
BENCHMARK(analysis)->Unit(benchmark::kMillisecond);
BENCHMARK(reading_records)->Unit(benchmark::kMillisecond);
BENCHMARK(writing_analyses)->Unit(benchmark::kMillisecond);
BENCHMARK(stream_record)->Unit(benchmark::kMillisecond);
BENCHMARK(start)->Unit(benchmark::kMillisecond);

bool read(const char* path) {
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) {
    selon::ArticleLine article = selon::article_from_json(line);
    if (!article.error.empty()) continue;
    bytes += article.text.size();
    texts.push_back(std::move(article.text));
    lines.push_back(std::move(line));
  }
  return !texts.empty();
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (argc != 2 || !read(argv[1])) {
    std::cerr << "usage: bench ARTICLES.ndjson; each line {\"id\": …, \"text\": …}\n";
    return 2;
  }
  auto made = selon::Analyzer::create();
  analyzer = std::make_unique<selon::Analyzer>(std::move(made).value());
  for (const std::string& text : texts) {
    analyses.push_back(std::move(analyzer->analyze(text, "x")).value());
  }
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
