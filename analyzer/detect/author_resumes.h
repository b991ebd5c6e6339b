#ifndef SELON_ANALYZER_DETECT_AUTHOR_RESUMES_H
#define SELON_ANALYZER_DETECT_AUTHOR_RESUMES_H

#include "analyzer/detect/reading.h"

namespace selon::detect {

// , avant de conclure · , les médias pointant · , et a ajouté · , mais indiqué: at `comma`, which
// may be a coordinator instead (`has_comma`), what was said from `start` on ends and the author, or
// somebody with words of his own, goes on.
[[nodiscard]] bool resumes_author(const Reading& r, std::uint32_t start, std::uint32_t comma,
                                  bool has_comma);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_AUTHOR_RESUMES_H
