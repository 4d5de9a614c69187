#include "converter/transforms/pipeline.h"

#include <set>
#include <tuple>
#include <vector>

#include "converter/transforms/passes.h"

namespace offprint {

namespace {

// Outputs that take the same prepared document.
struct Group {
  PassSet passes;
  std::vector<const Output*> outputs;
};

std::vector<Group> group_by_passes(std::span<const Output> outputs, const WriterOptions& options) {
  std::vector<Group> groups;
  for (const Output& output : outputs) {
    const PassSet wanted = output.writer->passes(options);
    auto group = groups.begin();
    while (group != groups.end() && !(group->passes == wanted)) ++group;
    if (group == groups.end()) group = groups.insert(group, Group{wanted, {}});
    group->outputs.push_back(&output);
  }
  return groups;
}

// Passes each diagnostic on once, although the passes run once for each group.
class OnceOnly {
 public:
  void append(const Diagnostics& from, Diagnostics& to) {
    Diagnostics fresh;
    for (const Diagnostic& d : from.all())
      if (said_.insert({d.slug, d.span.file, d.span.line, d.span.column, d.message}).second)
        fresh.add(d);
    to.append(std::move(fresh));
  }

 private:
  std::set<std::tuple<std::string, std::uint32_t, std::uint32_t, std::uint32_t, std::string>> said_;
};

}  // namespace

void write_outputs(Document document, std::span<const Output> outputs, const WriterOptions& options,
                   const ConversionContext& context, Diagnostics& diagnostics) {
  OnceOnly once;
  const auto write_group = [&](Document prepared, const Group& group) {
    Diagnostics from_passes;
    apply_passes(prepared, group.passes, context, from_passes);
    once.append(from_passes, diagnostics);
    for (const Output* output : group.outputs)
      output->writer->write(prepared, options, context.environment, *output->sink, diagnostics);
  };
  const std::vector<Group> groups = group_by_passes(outputs, options);
  if (groups.empty()) return;
  for (const Group& group : std::span(groups).first(groups.size() - 1))
    write_group(document, group);
  write_group(std::move(document), groups.back());
}

}  // namespace offprint
