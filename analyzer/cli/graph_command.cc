#include <filesystem>
#include <iostream>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

#include "analyzer/base/notices.h"
#include "analyzer/cli/command.h"
#include "analyzer/cli/graph_formats.h"
#include "analyzer/cli/input.h"
#include "analyzer/cli/limits.h"
#include "analyzer/cli/narrowing.h"
#include "analyzer/cli/output.h"
#include "selon/export.h"
#include "selon/graph.h"

namespace selon::cli {
namespace {

namespace fs = std::filesystem;

// What to write where.
struct GraphPlan {
  const GraphFormat* format = nullptr;
  std::string output;      // empty: standard output
  bool is_folder = false;  // `output` is a folder for one file or several per article
};

// nullptr when the name of the output does not tell.
const GraphFormat* graph_format_of(const Invocation& invocation, const GraphPlan& plan) {
  if (invocation.has("--format")) return graph_format(invocation.value("--format", ""));
  if (plan.output.empty() || plan.is_folder) return graph_format("dot");
  return graph_format_of_file(plan.output);
}

Result<GraphPlan> graph_plan(const Invocation& invocation, const Io& io) {
  GraphPlan plan;
  plan.output = invocation.value("--output", "");
  plan.is_folder = names_folder(plan.output);
  plan.format = graph_format_of(invocation, plan);
  if (plan.format == nullptr) {
    return Error{"the name " + plan.output +
                     " does not tell the format; add --format, or / at its end for a folder",
                 "", 0};
  }
  if (plan.format->binary && plan.output.empty() && io.out_is_terminal) {
    return Error{"a " + plan.format->name + " picture does not go to a terminal; add -o FILE", "",
                 0};
  }
  return plan;
}

// Says that a drawing is not of every claim on its own.
void note_folding(const std::string& path, const std::vector<ProvenanceGraph>& graphs, Io& io) {
  if (!is_folded_when_drawn(graphs)) return;
  std::size_t claims = 0;
  for (const ProvenanceGraph& graph : graphs) claims += graph.claims().size();
  io.err << "selon: " << printable(path) << (path.empty() ? "" : ": ") << claims
         << " claims are too many for a drawing (more than " << kMostClaimsDrawn
         << "), so those of a speaker are folded into one; narrow it with --focus, --status or "
            "--min-confidence, or take another format\n";
}

// Says what of an article was not read whole, as no format of graphs does.
void note_limits(const Document& document, Io& io) {
  for (const std::string& each : notice::of_limits(document.notices)) {
    io.err << "selon: " << printable(document.id) << ": " << printable(each) << "\n";
  }
}

// Writes graphs as one; `path` empty for standard output.
int write_to(const std::string& path, const std::vector<ProvenanceGraph>& graphs, GraphWriter write,
             Io& io) {
  const Result<std::string> bytes = write(graphs);
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

// Writes the files of one article.
int write_files(const GraphPlan& plan, const ProvenanceGraph& graph, Io& io) {
  std::string id = graph.analysis().document.id;
  for (char& c : id) {
    if (c == '/') c = '_';  // only an id given with --id can hold one
  }
  int code = kOk;
  for (const GraphFile& file : plan.format->files) {
    const std::string path = (fs::path(plan.output) / (id + file.ending)).string();
    if (write_to(path, {graph}, file.write, io) != kOk) {
      code = kTrouble;
    } else if (plan.format->drawing) {
      note_folding(path, {graph}, io);
    }
  }
  return code;
}

int run_graph(const Invocation& invocation, Io& io) {
  const Result<GraphPlan> plan = graph_plan(invocation, io);
  if (!plan) {
    io.err << "selon: " << plan.error().describe() << "\n";
    return kUsage;
  }
  const Result<Narrowing> narrowing = narrowing_of(invocation);
  if (!narrowing) {
    io.err << "selon: " << narrowing.error().describe() << "\n";
    return kUsage;
  }
  Narrower narrower(narrowing.value());
  std::error_code ignored;
  if (plan.value().is_folder)
    fs::create_directories(plan.value().output, ignored);  // write_file says if it is not there
  int writing = kOk;
  bool any = false;  // article was read
  std::vector<ProvenanceGraph> graphs;
  const int reading = for_each_analysis(invocation, io, [&](Analysis analysis) {
    note_limits(analysis.document, io);
    std::optional<ProvenanceGraph> graph =
        narrower.narrowed(ProvenanceGraph::from(std::move(analysis)));
    any = true;
    if (!graph) return;
    if (!plan.value().is_folder) {
      graphs.push_back(*std::move(graph));
    } else if (write_files(plan.value(), *graph, io) != kOk) {
      writing = kTrouble;
    }
  });
  if (const auto complaint = narrower.complaint(); any && complaint) {
    io.err << "selon: " << complaint->describe() << "\n";
    return kTrouble;
  }
  if (!graphs.empty()) {
    writing = write_to(plan.value().output, graphs, plan.value().format->write, io);
    if (writing == kOk && plan.value().format->drawing) {
      note_folding(plan.value().output, graphs, io);
    }
  }
  return reading == kOk ? writing : reading;
}

// The paragraphs of the help.
constexpr const char* kWhat =
    "Draws the provenance graph of each article: claim, speaker, the agencies, media and "
    "documents that passed the words on, and the article itself. Claims that the article "
    "hedges, calls unconfirmed, denied or confirmed differ by border and tag; a legend says how.";
constexpr const char* kSeveral =
    "Several articles become one graph with a frame for each, or with -o DIR/ one file for "
    "each. Where the claims of a source go different ways, the numbers of the claims stand on "
    "the lines; the whole sentence of a claim is its tooltip in SVG.";
constexpr const char* kFolded =
    "A drawing of more than 200 claims could not be read: all claims of a speaker become one "
    "box with their number, and the sources with fewest claims one node. The drawing and "
    "standard error say so.";
constexpr const char* kPrograms =
    "For other programs: graphml and gexf (Gephi, networkx) have every node with its kind, "
    "status, confidence and spans, every edge with its kind and claim. prov is W3C PROV-O and "
    "claims schema.org Claim, both as JSON-LD. csv is a table of the edges, each with the words "
    "of its claim and the names of both ends; -o DIR/ writes the nodes, too: ID.nodes.csv and "
    "ID.edges.csv. What a spreadsheet would take for a formula has an apostrophe in front. Ids "
    "of several articles in one file begin with that of the article (pont/a1; in JSON-LD "
    "urn:selon:doc:pont#a1).";

}  // namespace

Command graph_command() {
  Command out;
  out.name = "graph";
  out.operands = "FILE...";
  out.least = 1;
  out.most = SIZE_MAX;
  out.summary = "draw where the claims of articles come from";
  out.description = {kWhat, kSeveral, kFolded, kPrograms,
                     "FILE is plain text; - is standard input."};
  out.options = {
      {"--output",
       "-o",
       "OUT",
       {},
       "write to the file OUT, or to one file per article in the folder OUT (an existing "
       "folder, or a name that ends in /); default: standard output"},
      {"--format", "", "FORMAT", graph_format_names(),
       "dot (Graphviz), svg, png, pdf, json, graphml, gexf, prov, claims or csv; default: by "
       "the end of the name OUT (.prov.jsonld and .claims.jsonld for those two), else dot"}};
  for (Option& option : narrowing_options()) out.options.push_back(std::move(option));
  out.options.push_back(id_option());
  out.options.push_back(jobs_option());
  out.options.push_back(max_bytes_option(kFileMaxBytes));
  out.options.push_back(max_claims_option());
  out.options.push_back(max_entities_option());
  out.options.push_back(lexicon_option());
  out.examples = {{"selon graph article.txt -o article.svg", "draw one article"},
                  {"selon graph article.txt | dot -Tpng > article.png", "use Graphviz yourself"},
                  {"selon graph article.txt --focus tass --status unconfirmed,denied -o part.svg",
                   "what came through one agency and nobody confirms"},
                  {"selon graph *.txt -o all.gexf", "the claims of many articles, for Gephi"},
                  {"selon graph *.txt -o graphs/ --format pdf", "one picture for each article"}};
  out.run = run_graph;
  return out;
}

}  // namespace selon::cli
