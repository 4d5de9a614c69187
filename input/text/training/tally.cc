#include "input/text/training/tally.h"

#include <fmt/format.h>

#include "input/text/training/examples.h"

namespace offprint::training {

namespace {

using text::Role;

constexpr std::array<std::string_view, label_role_count> label_names = {
    "no label",     "title", "subtitle", "date, byline", "heading", "paragraph",   "list item",
    "continuation", "quote", "code",     "table",        "caption", "boilerplate", "uncertain"};

double percent(double part, double whole) { return whole == 0 ? 0 : 100 * part / whole; }
double f1(double precision, double recall) {
  return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
}

bool may_be_heading(const Label& label) {
  return label.neutral || label.role == LabelRole::title || label.role == LabelRole::subtitle ||
         label.role == LabelRole::uncertain || label.role == LabelRole::none;
}

void count_heading(const Label& label, Role role, Tally& tally) {
  const bool is_heading = label.role == LabelRole::heading && !label.neutral;
  tally.headings += is_heading;
  if (role != Role::heading) return;
  tally.headings_found += is_heading;
  tally.headings_false += !is_heading && !may_be_heading(label);
}

void count_item(const Label& label, Role role, Tally& tally) {
  const bool is_item = label.role == LabelRole::list_item;
  tally.items += is_item;
  if (role != Role::item) return;
  tally.items_found += is_item;
  tally.items_false += !is_item && label.role != LabelRole::boilerplate &&
                       label.role != LabelRole::uncertain && label.role != LabelRole::code;
}

}  // namespace

std::string_view label_name(LabelRole role) { return label_names[static_cast<std::size_t>(role)]; }

Tally& Tally::operator+=(const Tally& other) {
  headings += other.headings, headings_found += other.headings_found;
  headings_false += other.headings_false;
  items += other.items, items_found += other.items_found, items_false += other.items_false;
  boilerplate += other.boilerplate, boilerplate_dropped += other.boilerplate_dropped;
  body_dropped += other.body_dropped;
  body_width += other.body_width, body_width_lost += other.body_width_lost;
  titles += other.titles, titles_found += other.titles_found;
  return *this;
}

Tally count(const LabelledText& text, const std::vector<text::Choice>& choices) {
  Tally tally;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    const Label& label = text.label(i);
    const Role role = choices[i].role;
    const bool dropped = text::is_boilerplate(role);
    const double width = text.page.traits[i].width;
    count_heading(label, role, tally);
    count_item(label, role, tally);
    tally.boilerplate += label.role == LabelRole::boilerplate;
    tally.boilerplate_dropped += label.role == LabelRole::boilerplate && dropped;
    tally.titles_found += label.role == LabelRole::title && role == Role::title;
    if (!is_body(label.role)) continue;
    tally.body_width += width;
    tally.body_width_lost += dropped ? width : 0;
    tally.body_dropped += dropped;
  }
  if (tally.boilerplate == 0) tally.body_dropped = 0;
  tally.titles = 1;
  return tally;
}

void add_confusion(const LabelledText& text, const std::vector<text::Choice>& choices,
                   Confusion& confusion) {
  for (std::size_t i = 0; i < choices.size(); ++i)
    ++confusion[static_cast<std::size_t>(text.label(i).role)]
               [static_cast<std::size_t>(choices[i].role)];
}

std::string confusion_table(const Confusion& confusion) {
  constexpr std::array<std::string_view, text::role_count> roles = {
      "top",  "title", "date",  "names", "para", "head",
      "item", "cont",  "quote", "code",  "in",   "tail"};
  std::string table = fmt::format("{:<14}", "");
  for (const std::string_view role : roles) table += fmt::format("{:>7}", role);
  for (std::size_t label = 0; label < label_role_count; ++label) {
    table += fmt::format("\n{:<14}", label_names[label]);
    for (const std::size_t times : confusion[label]) table += fmt::format("{:>7}", times);
  }
  return table;
}

std::string tally_heading() {
  return fmt::format("{:<34}{:>6}{:>6}{:>6}{:>7}{:>6}{:>6}{:>7}{:>7}{:>7}", "", "hP", "hR", "hF1",
                     "boP", "boR", "boF1", "loss", "itemF1", "title");
}

std::string tally_line(const std::string& name, const Tally& t) {
  const double hp = percent(t.headings_found, t.headings_found + t.headings_false);
  const double hr = percent(t.headings_found, t.headings);
  const double bp = percent(t.boilerplate_dropped, t.boilerplate_dropped + t.body_dropped);
  const double br = percent(t.boilerplate_dropped, t.boilerplate);
  const double ip = percent(t.items_found, t.items_found + t.items_false);
  const double ir = percent(t.items_found, t.items);
  return fmt::format(
      "{:<34}{:>6.1f}{:>6.1f}{:>6.1f}{:>7.1f}{:>6.1f}{:>6.1f}{:>7.2f}{:>7.1f}{:>7.1f}", name, hp,
      hr, f1(hp, hr), bp, br, f1(bp, br), percent(t.body_width_lost, t.body_width), f1(ip, ir),
      percent(t.titles_found, t.titles));
}

}  // namespace offprint::training
