// How deep a document may nest. Readers keep to it, the limit_depth pass checks what was built in
// code: recursion in writers is then safe, and XML stays under libxml2's 256 elements.
#pragma once

namespace offprint {

inline constexpr int max_block_depth = 64;    // containers around a block, sections included
inline constexpr int max_inline_depth = 32;   // inlines around an inline
inline constexpr int max_section_depth = 32;  // sections around a block, of the 64
inline constexpr int max_note_depth = 16;     // containers in a note, which may stand at any depth
inline constexpr int definition_list_depth = 2;
inline constexpr int table_depth = 4;  // what a table counts for: table, group, row, cell

}  // namespace offprint
