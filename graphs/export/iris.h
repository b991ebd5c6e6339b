#ifndef SELON_GRAPHS_EXPORT_IRIS_H
#define SELON_GRAPHS_EXPORT_IRIS_H

#include <string>
#include <string_view>

namespace selon {

// Terms of our own in linked data ("urn:selon:terms#status"), for what no shared vocabulary says.
inline constexpr std::string_view kTerms = "urn:selon:terms#";

// All but letters, digits, "-", ".", "_" and "~" as %XX of their UTF-8 bytes.
[[nodiscard]] std::string percent_encoded(std::string_view text);

// The names of the things of one article in linked data. The same id always gives the same ones.
//
//     urn:selon:doc:pont        the article
//     urn:selon:doc:pont#a1     a claim, and so on with the ids of the graph
class Iris {
 public:
  explicit Iris(std::string_view article_id)
      : article_("urn:selon:doc:" + percent_encoded(article_id)) {}

  [[nodiscard]] const std::string& article() const { return article_; }
  // `id`: of a node or an edge of the graph; its letters need no escape.
  [[nodiscard]] std::string of(std::string_view id) const {
    return std::string(article_).append("#").append(id);
  }

 private:
  std::string article_;
};

}  // namespace selon

#endif  // SELON_GRAPHS_EXPORT_IRIS_H
