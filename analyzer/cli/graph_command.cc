#include <filesystem>
#include <iostream>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

#include "analyzer/cli/command.h"
#include "analyzer/cli/input.h"
#include "analyzer/cli/narrowing.h"
#include "analyzer/cli/output.h"
#include "selon/export.h"
#include "selon/graph.h"

namespace selon::cli {
namespace {

namespace fs = std::filesystem;

// The names of the formats are also the extensions of their files.
const std::vector<std::string>& formats() {
  static const std::vector<std::string> kFormats = {"dot", "svg", "png", "pdf", "json"};
  return kFormats;
}

// What to write where.
struct Plan {
  std::string format;
  std::string output;      // empty: standard output
  bool is_folder = false;  // `output` is a folder for one file per article
};

bool names_folder(const std::string& path) {
  std::error_code ignored;
  return !path.empty() && (path.back() == '/' || fs::is_directory(path, ignored));
}

Result<std::string> format_of(const Invocation& invocation, const Plan& plan) {
  if (invocation.has("--format")) return invocation.value("--format", "");
  if (plan.output.empty() || plan.is_folder) return std::string("dot");
  std::string extension = fs::path(plan.output).extension().string();
  if (!extension.empty()) extension.erase(0, 1);
  if (extension == "gv") return std::string("dot");
  for (const std::string& format : formats()) {
    if (extension == format) return format;
  }
  return Error{"the name " + plan.output +
                   " does not tell the format; add --format, or / at its end for a folder",
               "", 0};
}

Result<Plan> plan_of(const Invocation& invocation, const Io& io) {
  Plan plan;
  plan.output = invocation.value("--output", "");
  plan.is_folder = names_folder(plan.output);
  const Result<std::string> format = format_of(invocation, plan);
  if (!format) return format.error();
  plan.format = format.value();
  const bool binary = plan.format == "png" || plan.format == "pdf";
  if (binary && plan.output.empty() && io.out_is_terminal) {
    return Error{"a " + plan.format + " picture does not go to a terminal; add -o FILE", "", 0};
  }
  return plan;
}

Result<std::string> drawn(const std::vector<ProvenanceGraph>& graphs, const std::string& format) {
  if (format == "json") return to_graph_json(graphs);
  if (format == "svg") return to_picture(graphs, PictureFormat::svg);
  if (format == "png") return to_picture(graphs, PictureFormat::png);
  if (format == "pdf") return to_picture(graphs, PictureFormat::pdf);
  return to_dot(graphs);
}

// Draws the graphs as one picture and writes it; `path` empty for standard output.
int draw_to(const std::string& path, const std::vector<ProvenanceGraph>& graphs,
            const std::string& format, Io& io) {
  const Result<std::string> bytes = drawn(graphs, format);
  std::optional<Error> error;
  if (!bytes) {
    error = bytes.error();
  } else if (path.empty()) {
    io.out << bytes.value();
  } else {
    error = write_file(path, bytes.value());
  }
  if (!error) return kOk;
  io.err << "selon: " << error->describe() << "\n";
  return kTrouble;
}

std::string path_in(const std::string& folder, std::string id, const std::string& format) {
  for (char& c : id) {
    if (c == '/') c = '_';  // only an id given with --id can hold one
  }
  return (fs::path(folder) / id.append(".").append(format)).string();
}

int run_graph(const Invocation& invocation, Io& io) {
  const Result<Plan> plan = plan_of(invocation, io);
  if (!plan) {
    io.err << "selon: " << plan.error().describe() << "\n";
    return kUsage;
  }
  // By name: clang 14, which lints this, cannot capture structured bindings.
  const std::string& format = plan.value().format;
  const std::string& output = plan.value().output;
  const bool is_folder = plan.value().is_folder;
  const Result<Narrowing> narrowing = narrowing_of(invocation);
  if (!narrowing) {
    io.err << "selon: " << narrowing.error().describe() << "\n";
    return kUsage;
  }
  Narrower narrower(narrowing.value());
  std::error_code ignored;
  if (is_folder) fs::create_directories(output, ignored);  // write_file says if it is not there
  int drawing = kOk;
  bool any = false;  // article was read
  std::vector<ProvenanceGraph> graphs;
  const int reading = for_each_analysis(invocation, io, [&](Analysis analysis) {
    const std::string id = analysis.document.id;
    std::optional<ProvenanceGraph> graph =
        narrower.narrowed(ProvenanceGraph::from(std::move(analysis)));
    any = true;
    if (!graph) return;
    if (!is_folder) {
      graphs.push_back(*std::move(graph));
    } else if (draw_to(path_in(output, id, format), {*graph}, format, io) != kOk) {
      drawing = kTrouble;
    }
  });
  if (const auto complaint = narrower.complaint(); any && complaint) {
    io.err << "selon: " << complaint->describe() << "\n";
    return kTrouble;
  }
  if (!graphs.empty()) drawing = draw_to(output, graphs, format, io);
  return reading == kOk ? drawing : reading;
}

}  // namespace

Command graph_command() {
  Command out;
  out.name = "graph";
  out.operands = "FILE...";
  out.least = 1;
  out.most = SIZE_MAX;
  out.summary = "draw where the claims of articles come from";
  out.description = {
      "Draws the provenance graph of each article: claim, speaker, the agencies, media and "
      "documents that passed the words on, and the article itself. Claims that the article hedges, "
      "calls unconfirmed, denied or confirmed differ by border and tag; a legend says how.",
      "Several articles become one graph with a frame for each, or with -o DIR/ one file for "
      "each. Where the claims of a source go different ways, the numbers of the claims stand on "
      "the lines; the whole sentence of a claim is its tooltip in SVG.",
      "FILE is plain text; - is standard input."};
  out.options = {
      {"--output",
       "-o",
       "OUT",
       {},
       "write to the file OUT, or to one file per article in the folder OUT (an existing folder, "
       "or a name that ends in /); default: standard output"},
      {"--format", "", "FORMAT", formats(),
       "dot (Graphviz), svg, png, pdf or json; default: by the extension of OUT, else dot"}};
  for (Option& option : narrowing_options()) out.options.push_back(std::move(option));
  out.options.push_back(id_option());
  out.options.push_back(lexicon_option());
  out.examples = {{"selon graph article.txt -o article.svg", "draw one article"},
                  {"selon graph article.txt | dot -Tpng > article.png", "use Graphviz yourself"},
                  {"selon graph article.txt --focus tass --status unconfirmed,denied -o part.svg",
                   "what came through one agency and nobody confirms"},
                  {"selon graph *.txt -o graphs/ --format pdf", "one picture for each article"}};
  out.run = run_graph;
  return out;
}

}  // namespace selon::cli
