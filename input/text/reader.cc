#include "input/text/reader.h"

#include "input/options.h"
#include "input/text/build/document_builder.h"
#include "input/text/build/explanation.h"
#include "input/text/build/site_name.h"
#include "input/text/header/header_finder.h"
#include "input/text/roles/chain.h"
#include "input/text/roles/levels.h"
#include "input/text/survey/survey.h"

namespace offprint {

using namespace text;

ReadResult read_text(const Sources& sources, std::uint32_t file, const ReaderOptions& options,
                     Diagnostics& diagnostics) {
  const Source& source = sources[file];
  const Weights& weights = default_weights();
  Corrector corrector(options.text);
  Page page = survey(source, file, corrector);
  find_header(page, weights);
  const std::vector<Choice> choices = choose_roles(page, weights);
  const std::vector<int> levels = find_levels(page, choices);
  const Decisions decisions{source, page, choices, levels};
  ReadResult result;
  result.document = build_document(decisions, options.text, diagnostics);
  if (page.header.modified)
    result.document.metadata.modified.set(*page.header.modified, Origin::inferred,
                                          page.span(*page.header.modified_line));
  if (auto site = find_site_name(page, choices))
    result.document.metadata.site.set(std::move(site->name), Origin::inferred,
                                      page.span(site->unit));
  result.explanation = explain(decisions, weights, options.text);
  corrector.report_unused(page, diagnostics);
  report_left_out(result.explanation, diagnostics);
  return result;
}

}  // namespace offprint
