// Dump of metadata: a line for each field, with its origin.
#pragma once

#include "formats/model/nodes.h"

namespace offprint::model_writer {

void dump_metadata(NodeDump& dump, const Metadata& metadata);

}  // namespace offprint::model_writer
