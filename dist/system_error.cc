#include "dist/system_error.h"

#include <cerrno>
#include <cstring>

namespace offprint {

std::string reason_of(int number) {
  switch (number) {
    case ENOENT: return "it does not exist";
    case ENOTDIR: return "a part of its path is not a folder";
    case EISDIR: return "it is a folder";
    case EACCES: return "permission denied";
    case EROFS: return "the file system is read-only";
    case ELOOP: return "its symbolic links go in circles";
    case EBADF: return "it is closed";
    case ENOSPC: return "the disk is full";
    case EFBIG: return "the file size limit is reached";
    case ENAMETOOLONG: return "its name is too long";
    default: return std::strerror(number);
  }
}

}  // namespace offprint
