// SPDX-License-Identifier: MIT
// The core allocates nothing, and std.hpp nothing outside the resource that it is given: every way to the heap counts.
#include <pith.hpp>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <new>

extern "C" void* __libc_malloc(size_t);
extern "C" void* __libc_calloc(size_t, size_t);
extern "C" void* __libc_realloc(void*, size_t);
extern "C" void __libc_free(void*);

static unsigned long allocations = 0;

extern "C" void* malloc(size_t n) { return ++allocations, __libc_malloc(n); }
extern "C" void* calloc(size_t n, size_t m) { return ++allocations, __libc_calloc(n, m); }
extern "C" void* realloc(void* p, size_t n) { return ++allocations, __libc_realloc(p, n); }
void* operator new(size_t n) { return ++allocations, __libc_malloc(n); }
void* operator new[](size_t n) { return ++allocations, __libc_malloc(n); }
void operator delete(void* p) noexcept { __libc_free(p); }
void operator delete[](void* p) noexcept { __libc_free(p); }
void operator delete(void* p, size_t) noexcept { __libc_free(p); }
void operator delete[](void* p, size_t) noexcept { __libc_free(p); }

static unsigned char workspace[1 << 20];
static char out[4000];
static unsigned char pool_memory[1 << 22];

static bool expect(const char* what, bool right) {
  std::printf("%s %s\n", right ? "ok  " : "FAIL", what);
  return right;
}

int main() {
  std::ifstream in(PITH_SOURCE_DIR "/examples/articles/2-brannholm-standard.txt", std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  const pith::article articles[] = {{pith::text_view(text)}, {pith::text_view(text)}};
  const pith::corpus both{articles, 2};

  bool right = expect("the counter counts", (allocations = 0, delete new int(1), allocations == 1));

  allocations = 0;
  const pith::result one = pith::summarize(pith::text_view(text), pith::sentences(3), workspace, out);
  size_t picks = 0, units = 0;
  const pith::result many = pith::extract(both, pith::words(100), workspace, [&](const pith::pick&) { ++picks; });
  pith::options<pith::lang::automatic, pith::any_method, pith::focus> o;
  o.method.which = pith::method::lexrank;
  o.method.threshold = 100;
  o.method.mmr = 500;
  o.focus.text = pith::text_view("treaty");
  const pith::result all = pith::rank(
      both, pith::bytes(500), workspace, [&](const pith::ranked_unit&) { ++units; }, o);
  const unsigned long core = allocations;
  right &= expect("the calls worked", one && many && all && picks && units);
  right &= expect("the core allocates nothing", core == 0);

  std::pmr::monotonic_buffer_resource pool(pool_memory, sizeof pool_memory, std::pmr::null_memory_resource());
  std::vector<pith::document> documents{{text}, {text}};
  allocations = 0;
  {
    const pith::summary s = pith::summarize(documents, pith::sentences(3), pith::settings{}, &pool);
    right &= expect("it worked in the pool", s && s.sentences.size() == 3);
  }
  right &= expect("std.hpp allocates from the resource alone", allocations == 0);
  return right ? 0 : 1;
}
