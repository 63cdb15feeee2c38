package io.lookahead.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes out of an event, before it is written, what is nobody else's business: where on this machine the project lies,
 * who is logged in, what the machine is called, secrets. A transcript is handed to reviewers and may be published.
 */
public final class Redactor {

    private static final List<Pattern> SECRETS = List.of(
            Pattern.compile("\\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|glpat-[A-Za-z0-9_-]{16,})"),
            Pattern.compile("\\bAKIA[0-9A-Z]{16}\\b"),
            Pattern.compile("(?i)(?<=\\bbearer )[A-Za-z0-9._~+/=-]{8,}"),
            Pattern.compile("(?i)(?<=(?:password|passwd|secret|token|api[_-]?key)[=:])[^\\s\"',;&]{4,}"),
            Pattern.compile("(?<=://)[^/\\s:@]+:[^/\\s@]+(?=@)"),
            Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY-----[\\s\\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)"));
    private static final Pattern HOME =
            Pattern.compile("(?:/home|/Users|[A-Za-z]:[\\\\/]Users)[\\\\/][^\\\\/\\s:\"'<>|]+");
    private static final Pattern ABSOLUTE = Pattern.compile(
            "(?<![\\w./:<>*+-])(?:/(?:root|tmp|var|opt|srv|mnt|media|work|workspace|builds?|private|data)"
                    + "|[A-Za-z]:[\\\\/])(?:[\\\\/]?[^\\s\\\\/:\"'<>|(),;]+)*[\\\\/]([^\\s\\\\/:\"'<>|(),;]+)");

    private final List<Replacement> replacements;

    private Redactor(List<Replacement> replacements) {
        this.replacements = List.copyOf(replacements);
    }

    /** A redactor that knows nothing of this machine, only what secrets and home folders look like. */
    public static Redactor general() {
        return new Redactor(List.of());
    }

    /**
     * A redactor for this machine.
     *
     * @param projectRoot absolute path of the project; becomes {@code .}
     * @param home the user's home folder; becomes {@code ~}
     * @param user the user's login name; taken out where it stands by itself and is no everyday word
     * @param host the machine's name, likewise
     * @param operator the name that the profile allows to appear; empty for none
     */
    public static Redactor forMachine(String projectRoot, String home, String user, String host, String operator) {
        List<Replacement> replacements = new ArrayList<>();
        addPath(replacements, projectRoot, ".");
        addPath(replacements, home, "~");
        if (!user.isEmpty() && !host.isEmpty()) {
            replacements.add(new Replacement(word(user + "@" + host), "<user>@<host>"));
        }
        if (isTelling(host)) {
            replacements.add(new Replacement(word(host), "<host>"));
        }
        if (isTelling(user)
                && !operator.toLowerCase(java.util.Locale.ROOT).contains(user.toLowerCase(java.util.Locale.ROOT))) {
            replacements.add(new Replacement(word(user), "<user>"));
        }
        return new Redactor(replacements);
    }

    /** A redactor for this machine as Java sees it. */
    public static Redactor forThisMachine(
            java.nio.file.Path projectRoot, String operator, Map<String, String> environment) {
        String host = environment.getOrDefault("HOSTNAME", environment.getOrDefault("COMPUTERNAME", ""));
        return forMachine(
                projectRoot.toAbsolutePath().normalize().toString(),
                System.getProperty("user.home", ""),
                System.getProperty("user.name", ""),
                host,
                operator);
    }

    private static void addPath(List<Replacement> replacements, String path, String instead) {
        if (path.length() > 1) {
            replacements.add(new Replacement(Pattern.compile(Pattern.quote(path) + "(?![\\w-])"), instead));
            String slashed = path.replace('\\', '/');
            if (!slashed.equals(path)) {
                addPath(replacements, slashed, instead);
            }
        }
    }

    private static Pattern word(String text) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(text) + "(?![\\w-])");
    }

    /**
     * Whether a name says something about somebody: the names that machines give themselves and words of code do not.
     */
    private static boolean isTelling(String name) {
        return name.length() >= 3 && !EverydayNames.contains(name);
    }

    /** {@code text} without what must not be written. */
    public String redact(String text) {
        String redacted = text;
        for (Replacement replacement : replacements) {
            redacted = replacement.apply(redacted);
        }
        for (Pattern secret : SECRETS) {
            redacted = secret.matcher(redacted).replaceAll("<secret>");
        }
        redacted = HOME.matcher(redacted).replaceAll("~");
        return ABSOLUTE.matcher(redacted).replaceAll("<path>/$1");
    }

    /** As {@link #redact(String)}, for every name and text in {@code fields}. */
    ObjectNode redact(ObjectNode fields) {
        return new Pass().object(fields);
    }

    /** One event on its way through: most of its texts occur in it many times. */
    private final class Pass {

        private final Map<String, String> known = new HashMap<>();

        private ObjectNode object(ObjectNode fields) {
            ObjectNode redacted = JsonNodeFactory.instance.objectNode();
            fields.properties().forEach(entry -> redacted.set(text(entry.getKey()), node(entry.getValue())));
            return redacted;
        }

        private String text(String text) {
            return known.computeIfAbsent(text, Redactor.this::redact);
        }

        private JsonNode node(JsonNode node) {
            if (node.isString()) {
                return JsonNodeFactory.instance.stringNode(text(node.asString()));
            }
            if (node instanceof ObjectNode object) {
                return object(object);
            }
            if (node instanceof ArrayNode array) {
                ArrayNode redacted = JsonNodeFactory.instance.arrayNode();
                array.forEach(item -> redacted.add(node(item)));
                return redacted;
            }
            return node;
        }
    }

    private record Replacement(Pattern pattern, String instead) {
        String apply(String text) {
            return pattern.matcher(text).replaceAll(Matcher.quoteReplacement(instead));
        }
    }
}
