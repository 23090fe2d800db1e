-- wrk -s random.lua URL -- FILE: the paths in FILE, a line each, in random order.
local requests = {}

function init(arguments)
    for path in io.lines(arguments[1]) do
        requests[#requests + 1] = wrk.format("GET", path, { ["Host"] = wrk.headers["Host"], ["Accept-Encoding"] = "identity" })
    end
end

function request() return requests[math.random(#requests)] end
