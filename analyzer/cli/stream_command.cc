#include <iostream>
#include <new>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

#include "analyzer/base/in_order.h"
#include "analyzer/base/utf8.h"
#include "analyzer/cli/command.h"
#include "analyzer/cli/input.h"
#include "analyzer/cli/interrupt.h"
#include "analyzer/cli/limits.h"
#include "analyzer/cli/lines.h"
#include "analyzer/cli/progress.h"
#include "selon/stream.h"

namespace selon::cli {
namespace {

// A line of the stream, and then what is written for it.
struct Record {
  std::size_t number = 0;
  std::string line;
  bool is_too_long = false;
  std::string out;
  bool is_error = false;
};

class Stream {
 public:
  Stream(const Analyzer& analyzer, const Limits& limits, bool explain, Io& io)
      : analyzer_(analyzer),
        limits_(limits),
        explain_(explain),
        io_(io),
        lines_(io.in, limits.max_bytes),
        progress_(io) {}

  int run() {
    base::InOrder<Record> steps;
    steps.read = [this](Record& record) { return read(record); };
    steps.work = [this](Record& record) { work(record); };
    steps.write = [this](Record& record) { return write(record); };
    steps.size = [](const Record& record) { return record.line.size() + record.out.size(); };
    steps.let_go = [] { Interrupt::end_input(); };
    base::in_order(steps, limits_.jobs);
    progress_.pause();
    if (!input_error_.empty()) io_.err << "selon: " << input_error_ << "\n";
    if (errors_ == 0) return input_error_.empty() ? kOk : kTrouble;
    io_.err << "selon: " << errors_ << " of " << done_
            << " lines could not be analysed; an error object with line and reason stands in the "
               "place of each\n";
    return kTrouble;
  }

 private:
  // Blank lines are no records; the last line may end without a line end.
  bool read(Record& record) {
    try {
      return read_line(record);
    } catch (const std::system_error& error) {
      input_error_ = error.what();
    } catch (const std::bad_alloc&) {
      input_error_ = "there is not enough memory for line " + std::to_string(lines_.number());
    }
    return false;
  }

  bool read_line(Record& record) {
    while (Interrupt::signal() == 0 && lines_.next(record.line, record.is_too_long)) {
      // Of a line that a signal broke off nobody knows how it goes on.
      if (Interrupt::signal() != 0 && !lines_.is_ended()) return false;
      record.number = lines_.number();
      if (record.number == 1 && record.line.starts_with(utf8::kByteOrderMark)) {
        record.line.erase(0, utf8::kByteOrderMark.size());
      }
      if (record.is_too_long || !is_blank(record.line)) return true;
    }
    return false;
  }

  void work(Record& record) const {
    try {
      record.out = analysis_of(record);
    } catch (const std::bad_alloc&) {
      record.out = error_of(record, {}, "there is not enough memory for it");
    }
    std::string().swap(record.line);  // the record may wait for those before it
  }

  std::string analysis_of(Record& record) const {
    if (record.is_too_long) {
      return error_of(record, {},
                      "the line is longer than " + std::to_string(limits_.max_bytes) +
                          " bytes; --max-bytes allows more");
    }
    ArticleLine article = article_from_json(record.line);
    if (!article.error.empty()) return error_of(record, article.id, article.error);
    const std::string id =
        article.id.empty() ? "line-" + std::to_string(record.number) : article.id;
    std::string().swap(record.line);
    const Result<Analysis> analysis = analyzer_.analyze(std::move(article.text), id);
    if (!analysis) return error_of(record, article.id, analysis.error().message);
    return to_ndjson(analysis.value(), {explain_, std::move(article.fields)});
  }

  static std::string error_of(Record& record, const std::string& id, const std::string& reason) {
    record.is_error = true;
    return to_error_line(record.number, id, reason);
  }

  bool write(const Record& record) {
    ++done_;
    if (record.is_error) ++errors_;
    progress_.pause();
    io_.out << record.out << std::flush;
    progress_.next("lines, " + std::to_string(errors_) + " not analysed");
    return io_.out.good();
  }

  const Analyzer& analyzer_;
  const Limits limits_;
  const bool explain_;
  Io& io_;
  Lines lines_;
  Progress progress_;
  std::size_t done_ = 0;
  std::size_t errors_ = 0;
  std::string input_error_;  // in words; empty when the input could be read to its end
};

int run_stream(const Invocation& invocation, Io& io) {
  return with_analyzer(
      invocation, io, kStreamMaxBytes, [&](const Analyzer& analyzer, const Limits& limits) {
        const Interrupt interrupt;
        const int code = Stream(analyzer, limits, invocation.has("--explain"), io).run();
        constexpr int kSignalled = 128;  // as shells say it
        return Interrupt::signal() == 0 ? code : kSignalled + Interrupt::signal();
      });
}

}  // namespace

Command stream_command() {
  Command out;
  out.name = "stream";
  out.summary = "analyse articles that come as NDJSON, as they come";
  out.description = {
      "Reads one JSON object a line from standard input, {\"id\": ..., \"text\": ...}, and writes "
      "one "
      "analysis a line in the contract selon.analysis/1, in the order of the input, whatever the "
      "number of threads. title, date, outlet and url are handed through. A line without an id is "
      "called line-N; blank lines are passed over.",
      "A line that cannot be analysed (no UTF-8, no JSON, no text, too long, too many claims) "
      "gives an object "
      "{\"schema\": \"selon.error/1\", \"line\": N, \"id\": ..., \"error\": ...} in its place, and "
      "the stream goes on; the exit status is 3 in the end.",
      "The stream may be of any length: memory holds the articles in work only, and a slow reader "
      "of "
      "the output slows the reading down. On SIGINT (Ctrl-C) or SIGTERM what was read is finished "
      "and written, and the exit status is 128 plus the number of the signal."};
  out.options = {
      {"--format", "", "FORMAT", {"ndjson"}, "ndjson (the default, one line an article)"},
      {"--explain",
       "",
       "",
       {},
       "for every conclusion, also the rule (selon help rules) and the words that it "
       "rests on"},
      jobs_option(),
      max_bytes_option(kStreamMaxBytes),
      max_claims_option(),
      max_entities_option(),
      lexicon_option()};
  out.examples = {{"selon stream < articles.ndjson > analyses.ndjson", "a whole archive"},
                  {"zcat crawl.ndjson.gz | selon stream --jobs 8 | jq -r .id", "in a pipeline"}};
  out.run = run_stream;
  return out;
}

}  // namespace selon::cli
