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
  SurveyedPage surveyed = survey(source, file, corrector);
  PageWithHeader with_header = find_header(std::move(surveyed), weights);
  PageWithRoles with_roles = choose_roles(std::move(with_header), weights);
  const PageWithLevels page = find_levels(std::move(with_roles));
  ReadResult result;
  result.document = build_document(page, options.text, diagnostics);
  if (auto site = find_site_name(page))
    result.document.metadata.site.set(std::move(site->name), Origin::inferred,
                                      page.span(site->unit));
  result.explanation = explain(page, weights, options.text);
  corrector.report_unused(page, diagnostics);
  report_left_out(page, options.text, result.explanation, diagnostics);
  return result;
}

}  // namespace offprint
