#include "tests/support/round_trip.h"

#include <algorithm>

#include "converter/model/equality.h"
#include "converter/model/normal_form.h"
#include "tests/support/conversion.h"

namespace offprint::test {

namespace {

std::string name(const WrapOptions& wrapping) {
  switch (wrapping.wrap) {
    case Wrap::preserve: return "preserve";
    case Wrap::none: return "none";
    case Wrap::automatic: return std::to_string(wrapping.columns);
  }
  return {};
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n\v\f") == std::string_view::npos;
}

// The reader refuses a text without words; here it is an empty document.
Document read_back(std::string_view dialect, const std::string& text) {
  return is_blank(text) ? Document() : read(dialect, text);
}

// Spans point into sources that no longer exist, so they are not compared.
std::string dump(const Document& document) { return write(document, "model"); }

std::optional<RoundTripFault> fault_of(const Document& document, std::string_view dialect,
                                       const WrapOptions& wrapping) {
  RoundTripFault fault{name(wrapping), "", "", "", "", false};
  try {
    fault.written = line_fragment(document, dialect, wrapping);
    const Document back = read_back(dialect, fault.written);
    if (const Document before = normal_form(document), after = normal_form(back);
        !(before == after)) {
      fault.what = "another document";
      fault.before = dump(before);
      fault.after = dump(after);
      fault.as_tags = html_fragment(before) == html_fragment(after);
      return fault;
    }
    const std::string again = line_fragment(back, dialect, wrapping);
    if (again == fault.written) return {};
    fault.what = "another text at the second pass";
    fault.before = fault.written;
    fault.after = again;
  } catch (const std::exception& error) {
    fault.what = std::string("threw ") + error.what();
  }
  return fault;
}

}  // namespace

std::optional<RoundTripFault> round_trip_fault(const Document& document, std::string_view dialect) {
  std::optional<RoundTripFault> found;
  for (const WrapOptions& wrapping : round_trip_wrappings) {
    if (auto fault = fault_of(document, dialect, wrapping); fault && (!found || found->as_tags))
      found = std::move(fault);
    if (found && !found->as_tags) break;
  }
  return found;
}

std::optional<RoundTripFault> round_trip_fault(std::string_view markdown,
                                               std::string_view dialect) {
  if (is_blank(markdown)) return {};
  return round_trip_fault(read(dialect, std::string(markdown)), dialect);
}

std::string describe(const RoundTripFault& fault) {
  return fault.what + ", wrapping " + fault.wrapping + "\n-- written\n" + fault.written +
         "-- before\n" + fault.before + "-- after\n" + fault.after;
}

}  // namespace offprint::test
