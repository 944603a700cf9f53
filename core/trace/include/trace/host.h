#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace loopglass::trace {

/// How a host of the simulated world answers what is asked for by one path.
struct HostAnswer {
    std::string path;      ///< "/slow"; empty: every path that has no answer of its own
    double latency = 0.1;  ///< seconds until it answers
    double bandwidth = 0;  ///< bytes of the body a second; 0: all at once
    double jitter = 0;     ///< the latency varies by this part of it, up and down
    int status = 200;
    std::string body;
    std::string type = "text/plain";  ///< Content-Type
    std::string fails;                ///< "", "refused", "reset" or "timeout"
};

/// A host that a lesson declares.
struct Host {
    std::string name;                 ///< as in a URL: "example.com", "localhost:8000"
    std::vector<HostAnswer> answers;  ///< the first is that for every path
};

/// The simulated network of a run. Part of its input.
struct Network {
    std::vector<Host> hosts;
    std::uint64_t jitter_seed = 0;  ///< of the numbers by which latencies vary
};

}  // namespace loopglass::trace
