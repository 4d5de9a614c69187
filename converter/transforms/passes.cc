#include "converter/transforms/passes.h"

namespace offprint {

namespace {

constexpr PassRow rows[] = {
    {Pass::interpret_html, "interpret-html", interpret_html},
    {Pass::limit_depth, "limit-depth", limit_depth},
    {Pass::promote_title, "promote-title", promote_title},
    {Pass::supply_metadata, "supply-metadata", supply_metadata},
    {Pass::load_resources, "load-resources", load_resources},
    {Pass::generate_ids, "generate-ids", generate_ids},
};

}  // namespace

std::span<const PassRow> passes() { return rows; }

void apply_passes(Document& document, PassSet wanted, const ConversionContext& context,
                  Diagnostics& diagnostics) {
  for (const PassRow& row : passes())
    if (wanted.has(row.pass)) row.apply(document, context, diagnostics);
}

}  // namespace offprint
