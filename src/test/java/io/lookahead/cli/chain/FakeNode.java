package io.lookahead.cli.chain;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A node on this machine whose answers are given: by method, or by method and first parameter. */
final class FakeNode implements AutoCloseable {

    private final JsonMapper mapper = new JsonMapper();
    private final Map<String, Object> answers = new LinkedHashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final HttpServer server;

    FakeNode() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            JsonNode request = mapper.readTree(exchange.getRequestBody().readAllBytes());
            byte[] answer = mapper.writeValueAsString(answer(request)).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    String url() {
        return "ws://127.0.0.1:" + server.getAddress().getPort();
    }

    FakeNode answers(String method, Object result) {
        answers.put(method, result);
        return this;
    }

    /** The methods that were asked. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    private Map<String, Object> answer(JsonNode request) {
        String method = request.path("method").asString();
        asked.add(method);
        StringBuilder key = new StringBuilder(method);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("jsonrpc", "2.0");
        answer.put("id", request.path("id").asInt());
        Object result = answers.get(method);
        for (JsonNode parameter : request.path("params")) {
            key.append(' ').append(parameter.asString());
            result = answers.getOrDefault(key.toString(), result);
        }
        if (method.equals("state_call") && result == null) {
            answer.put("error", Map.of("code", -32000, "message", "Exported method is not found"));
        } else {
            answer.put("result", result);
        }
        return answer;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
