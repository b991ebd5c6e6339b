#ifndef SELON_SELON_H
#define SELON_SELON_H

// Selon reads French news and says, for every reported statement, who said it, through whom it
// reached the article, and whether anybody stands behind it. This header includes all others.
//
// -- READING AN ARTICLE ---------------------------------------------------------------------------
//
// Make one Analyzer and keep it: it reads the tables once, never changes, and may be used by any
// number of threads. What can fail returns a Result, which holds a value or an error in words;
// the library throws nothing.
//
//     const auto analyzer = selon::Analyzer::create();
//     const auto analysis = analyzer.value().analyze(
//         "Le pont est sûr, a déclaré Odile Varenne, citée par l'AFP.", "pont");
//
// An analysis is plain values: the document, its entities, and the attributions in the order of
// the text. Entities are referred to by their index, words by Span, which counts UTF-8 *bytes* of
// Document::text (the article converted to UTF-8; byte for byte the input if it was UTF-8).
//
//     const std::string& text = analysis.value().document.text;
//     for (const selon::Attribution& claim : analysis.value().attributions) {
//       std::cout << selon::claim_text(analysis.value(), claim) << "\n";      // Le pont est sûr
//       if (claim.speaker)                                                    // Odile Varenne
//         std::cout << analysis.value().entities[claim.speaker->entity].name << "\n";
//       if (claim.cue) std::cout << claim.cue->span.of(text) << "\n";         // a déclaré
//       for (const selon::Relay& relay : claim.relays)                        // AFP
//         std::cout << analysis.value().entities[relay.entity].name << "\n";
//       std::cout << selon::to_string(claim.status.value) << "\n";            // asserted
//     }
//
// A claim has no speaker where the text does not make it plain; it may have no cue either (a
// quotation that stands alone). confidence (0 … 1) says how sure the reading is, evidence which
// rule concluded what from which words; rules() says what each rule states.
//
// -- THE GRAPH ------------------------------------------------------------------------------------
//
// The provenance graph of an article leads from each claim to the article:
//
//     const auto graph = selon::ProvenanceGraph::from(analysis.value());
//     for (const selon::NodeIndex step : graph.chain(0))
//       std::cout << graph.nodes()[step].label << "\n";  // claim, Odile Varenne, AFP, article
//
// narrow() keeps what goes through one source, has some status, is sure enough (selon/narrow.h).
//
// -- WRITING IT DOWN ------------------------------------------------------------------------------
//
//     std::cout << selon::to_text(analysis.value());           // for people
//     std::cout << selon::to_json(analysis.value());           // the contract selon.analysis/1
//     std::cout << selon::to_dot({graph});                     // Graphviz
//     const auto picture = selon::to_picture({graph}, selon::PictureFormat::svg);
//     std::cout << selon::to_gexf({graph});                    // Gephi, networkx: see export.h
//
// from_json() reads the contract back; compare() says in words how two analyses of one article
// differ; evaluate() measures analyses on annotated articles (selon/evaluate.h);
// article_from_json() reads records of NDJSON (selon/stream.h).

#include "selon/analysis.h"  // IWYU pragma: export
#include "selon/analyzer.h"  // IWYU pragma: export
#include "selon/audit.h"     // IWYU pragma: export
#include "selon/chains.h"    // IWYU pragma: export
#include "selon/compare.h"   // IWYU pragma: export
#include "selon/evaluate.h"  // IWYU pragma: export
#include "selon/export.h"    // IWYU pragma: export
#include "selon/graph.h"     // IWYU pragma: export
#include "selon/narrow.h"    // IWYU pragma: export
#include "selon/result.h"    // IWYU pragma: export
#include "selon/rules.h"     // IWYU pragma: export
#include "selon/span.h"      // IWYU pragma: export
#include "selon/stream.h"    // IWYU pragma: export

#endif  // SELON_SELON_H
