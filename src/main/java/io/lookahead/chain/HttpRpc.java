package io.lookahead.chain;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON-RPC over HTTP. Substrate nodes answer HTTP and WebSocket on the same port, so that a {@code ws} address is asked
 * by {@code http}, and {@code wss} by {@code https}. Redirects are not followed; an answer is read up to 4 MB, and
 * waited for 20 s.
 */
public final class HttpRpc implements Rpc {

    private static final int MAX_BYTES = 4 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Map<String, String> SCHEMES =
            Map.of("http", "http", "ws", "http", "https", "https", "wss", "https");

    private final URI address;
    private final HttpClient client;
    private final JsonMapper mapper = new JsonMapper();
    private int next = 1;

    private HttpRpc(URI address) {
        this.address = address;
        this.client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * Prepares to ask a node; nothing is sent yet.
     *
     * @throws ChainException where it is no address of a node
     */
    public static HttpRpc at(String url) throws ChainException {
        try {
            URI given = new URI(url);
            String scheme = SCHEMES.get(String.valueOf(given.getScheme()));
            if (scheme == null || given.getHost() == null || given.getUserInfo() != null) {
                throw notAnAddress(url);
            }
            return new HttpRpc(
                    new URI(scheme, null, given.getHost(), given.getPort(), given.getPath(), given.getQuery(), null));
        } catch (URISyntaxException e) {
            throw notAnAddress(url);
        }
    }

    private static ChainException notAnAddress(String url) {
        return ChainException.unreachable("'" + url
                + "' is no address of a node; give one such as wss://rpc.example.org or http://localhost:9944");
    }

    @Override
    public JsonNode call(String method, Object... parameters) throws ChainException {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("jsonrpc", "2.0");
        request.put("id", next++);
        request.put("method", method);
        request.put("params", List.of(parameters));
        JsonNode answer = send(method, mapper.writeValueAsString(request));
        if (answer.has("error")) {
            throw ChainException.refused(
                    method + ": " + answer.path("error").path("message").asString("the node gives no reason"));
        }
        if (!answer.has("result")) {
            throw ChainException.unreachable(address + " does not answer in JSON-RPC; is it the address of a node?");
        }
        return answer.get("result");
    }

    private JsonNode send(String method, String body) throws ChainException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream stream = response.body()) {
                byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
                if (bytes.length > MAX_BYTES) {
                    throw ChainException.unreachable(method + ": the answer is longer than 4 MB");
                }
                if (response.statusCode() != 200) {
                    throw ChainException.unreachable(
                            address + " answers with HTTP status " + response.statusCode() + " instead of JSON-RPC");
                }
                return mapper.readTree(bytes);
            }
        } catch (JacksonException notJson) {
            throw ChainException.unreachable(address + " does not answer in JSON; is it the address of a node?");
        } catch (IOException failed) {
            throw ChainException.unreachable(address + " cannot be reached (" + reason(failed)
                    + "); is the node up, and may this machine reach it?");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw ChainException.unreachable("interrupted while waiting for " + address);
        }
    }

    private static String reason(IOException failed) {
        return failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
    }
}
