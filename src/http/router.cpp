#include "http/router.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>

namespace daumoi::http {

struct Router::Node {
    std::map<std::string, std::unique_ptr<Node>, std::less<>> literals;
    std::unique_ptr<Node> parameter;
    std::string parameter_name;
    std::map<Method, Route> routes;
};

namespace {

/// Takes one segment off the front: "/a/b" gives "a" and leaves "/b".
std::string_view next_segment(std::string_view& path) {
    path.remove_prefix(1);
    auto const end = std::min(path.find('/'), path.size());
    auto const segment = path.substr(0, end);
    path.remove_prefix(end);
    return segment;
}

bool is_parameter(std::string_view segment) {
    return segment.size() > 2 && segment.starts_with('{') && segment.ends_with('}');
}

/// The node of the path: of all that fit and have a route, the one with the most literal beginning.
template <class Node>
Node const* find_node(Node const& node, std::string_view path, std::vector<std::string_view>& values) {
    if (path.empty()) return node.routes.empty() ? nullptr : &node;
    auto const segment = next_segment(path);
    if (auto const literal = node.literals.find(segment); literal != node.literals.end()) {
        if (auto const* found = find_node(*literal->second, path, values)) return found;
    }
    if (!node.parameter || segment.empty()) return nullptr;
    values.push_back(segment);
    if (auto const* found = find_node(*node.parameter, path, values)) return found;
    values.pop_back();
    return nullptr;
}

Route const* route_for(std::map<Method, Route> const& routes, Method method) {
    auto found = routes.find(method);
    if (found == routes.end() && method == Method::head) found = routes.find(Method::get);
    return found == routes.end() ? nullptr : &found->second;
}

std::vector<Method> methods_of(std::map<Method, Route> const& routes) {
    std::vector<Method> methods;
    for (auto const& [method, route] : routes) {
        methods.push_back(method);
        if (method == Method::get && !routes.contains(Method::head)) methods.push_back(Method::head);
    }
    return methods;
}

Fields parameters_of(std::string_view pattern, std::vector<std::string_view> const& values) {
    Fields parameters;
    for (auto value = values.begin(); !pattern.empty();) {
        auto const segment = next_segment(pattern);
        if (is_parameter(segment))
            parameters.add(std::string(segment.substr(1, segment.size() - 2)), std::string(*value++));
    }
    return parameters;
}

}  // namespace

Router::Router() : root_(std::make_unique<Node>()) {}
Router::~Router() = default;
Router::Router(Router&&) noexcept = default;
Router& Router::operator=(Router&&) noexcept = default;

void Router::add(Route route) {
    if (!route.pattern.starts_with('/')) throw std::logic_error("A route does not begin with '/': " + route.pattern);
    if (!route.handler == !route.stream) {
        throw std::logic_error("A route needs a handler or a stream, and not both: " + route.pattern);
    }
    Node* node = root_.get();
    for (std::string_view rest = route.pattern; !rest.empty();) {
        auto const segment = next_segment(rest);
        if (!is_parameter(segment)) {
            auto& child = node->literals[std::string(segment)];
            if (!child) child = std::make_unique<Node>();
            node = child.get();
            continue;
        }
        auto const name = segment.substr(1, segment.size() - 2);
        if (!node->parameter) {
            node->parameter = std::make_unique<Node>();
            node->parameter_name = name;
        } else if (node->parameter_name != name) {
            throw std::logic_error("Two names for one place, {" + node->parameter_name + "} and " + route.pattern);
        }
        node = node->parameter.get();
    }
    auto const [place, added] = node->routes.try_emplace(route.method, route);
    if (!added) throw std::logic_error("A route stands twice: " + route.pattern);
}

Router::Match Router::find(Method method, std::string_view path) const {
    std::vector<std::string_view> values;
    auto const* node = path.starts_with('/') ? find_node(*root_, path, values) : nullptr;
    if (!node) return {};
    auto const* route = route_for(node->routes, method);
    if (!route) return {.allowed = methods_of(node->routes)};
    return {.route = route, .parameters = parameters_of(route->pattern, values)};
}

std::vector<Method> Router::allowed(std::string_view path) const {
    std::vector<std::string_view> values;
    auto const* node = path.starts_with('/') ? find_node(*root_, path, values) : nullptr;
    return node ? methods_of(node->routes) : std::vector<Method>();
}

}  // namespace daumoi::http
