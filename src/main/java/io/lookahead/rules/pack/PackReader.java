package io.lookahead.rules.pack;

import io.lookahead.rules.language.Link;
import io.lookahead.rules.language.Problem;
import io.lookahead.rules.language.SourceText;
import io.lookahead.rules.model.Rule;
import io.lookahead.rules.words.RuleReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads a pack: {@code pack.yaml}, and every {@code .dslr} file beside it in the order of their names. Files of a kind
 * that could carry code are refused by name, whatever is in them.
 */
public final class PackReader {

    static final int MAX_FILES = 400;
    static final int MAX_BYTES = 4 * 1024 * 1024;
    static final int MAX_RULES = 2000;
    private static final String METADATA = "pack.yaml";
    private static final Set<String> FIELDS = Set.of("name", "version", "title", "guide", "licence", "severities");
    private static final Set<String> SEVERITIES = Set.of("note", "warning", "stop", "off");
    private static final Set<String> KINDS = Set.of(".dslr", ".md", ".test.yaml");
    private static final Set<String> ENGINE_FILES = Set.of(".drl", ".dsl", ".rdrl", ".rdslr", ".gdst", ".xls", ".java");

    private final Path folder;
    private final String shown;
    private final List<Problem> problems;

    private PackReader(Path folder, String shown, List<Problem> problems) {
        this.folder = folder;
        this.shown = shown;
        this.problems = problems;
    }

    /**
     * Reads a folder.
     *
     * @param shown the folder as the operator would name it
     * @return empty where the folder is no pack; what is wrong goes to {@code problems} in any case
     */
    public static Optional<Pack> read(Path folder, String shown, List<Problem> problems) {
        return new PackReader(folder, shown.replace('\\', '/'), problems).read();
    }

    private Optional<Pack> read() {
        if (!Files.isDirectory(folder)) {
            problems.add(
                    Problem.ofFile(shown, "there is no such folder of rules", "a pack is a folder with a pack.yaml"));
            return Optional.empty();
        }
        try {
            return pack(contents());
        } catch (IOException e) {
            problems.add(Problem.ofFile(shown, "the folder cannot be read: " + e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Pack> pack(SortedMap<String, byte[]> contents) {
        byte[] metadata = contents.get(METADATA);
        if (metadata == null) {
            if (!Files.exists(folder.resolve(METADATA), LinkOption.NOFOLLOW_LINKS)) {
                problems.add(
                        Problem.ofFile(
                                shown,
                                "the folder has no pack.yaml",
                                "add one with name, version, title and licence; `lookahead rules new NAME` makes a whole pack"));
            }
            return Optional.empty();
        }
        PackInfo info = info(text(METADATA, metadata));
        List<Rule> rules = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : contents.entrySet()) {
            if (file.getKey().endsWith(".md")) {
                prose(file.getKey(), file.getValue());
            }
            if (file.getKey().endsWith(".dslr")) {
                SourceText source = text(file.getKey(), file.getValue());
                if (!source.lines().isEmpty()) {
                    rules.addAll(RuleReader.read(info.name(), source, problems));
                }
                if (rules.size() > MAX_RULES) {
                    problems.add(
                            Problem.ofFile(shown, "more than " + MAX_RULES + " rules in one pack", "split the pack"));
                    break;
                }
            }
        }
        return Optional.of(new Pack(info, folder, shown, rules, Digest.of(contents)));
    }

    /**
     * The bytes of every file by its name, read once, so that what is trusted is what is used. Folders, links and what
     * is too large are problems.
     */
    private SortedMap<String, byte[]> contents() throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        long total = 0;
        for (Path file : files()) {
            String name = file.getFileName().toString();
            long size = Files.size(file);
            if (size > SourceText.MAX_BYTES) {
                problems.add(Problem.ofFile(
                        shown + "/" + name,
                        "the file has " + size + " bytes; a file of a pack may have " + SourceText.MAX_BYTES,
                        "split it: one file a step"));
            } else if (total + size > MAX_BYTES) {
                problems.add(Problem.ofFile(
                        shown, "the files of a pack may have " + MAX_BYTES + " bytes", "split the pack"));
                return contents;
            } else {
                total += size;
                contents.put(name, Files.readAllBytes(file));
            }
        }
        return contents;
    }

    /** Every file of the pack in the order of names; folders and links in it are problems. */
    private List<Path> files() throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.limit(MAX_FILES + 1L).sorted().toList();
        }
        if (files.size() > MAX_FILES) {
            problems.add(Problem.ofFile(shown, "more than " + MAX_FILES + " files in one pack", "split it"));
            return List.of();
        }
        List<Path> out = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            String label = shown + "/" + name;
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                problems.add(Problem.ofFile(label, "a pack holds plain files only", "remove the folder or link"));
            } else if (ENGINE_FILES.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
                problems.add(Problem.ofFile(
                        label,
                        "files of this kind can carry code, and rules never do",
                        "write rules as sentences in a .dslr file; `lookahead rules words` lists them"));
            } else if (name.equals(METADATA)
                    || name.equals("README.md")
                    || KINDS.stream().anyMatch(name::endsWith)) {
                out.add(file);
            } else {
                problems.add(Problem.ofFile(
                        label, "a file that packs do not have", "a pack has .dslr, .md and .test.yaml files"));
            }
        }
        return out;
    }

    /** Explanations are printed, so nothing may hide in them; a table may have lines as long as it likes. */
    private void prose(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int line = 1;
        for (int c : text.codePoints().toArray()) {
            if (c == '\n') {
                line++;
            } else if (YamlFile.isHidden(c) && c != '\r' && c != '\t') {
                problems.add(new Problem(
                        shown + "/" + name,
                        line,
                        1,
                        1,
                        String.format(Locale.ROOT, "a character that nobody sees (U+%04X)", c),
                        List.of("a pack must show everything it says; remove it"),
                        ""));
                return;
            }
        }
    }

    private SourceText text(String name, byte[] bytes) {
        int before = problems.size();
        SourceText source = SourceText.read(shown + "/" + name, bytes, problems);
        return problems.size() == before ? source : new SourceText(source.file(), List.of());
    }

    private PackInfo info(SourceText source) {
        Optional<YamlValue> root = source.lines().isEmpty() ? Optional.empty() : YamlFile.read(source, problems);
        if (root.isEmpty()) {
            return new PackInfo(shown, "", "", null, "", List.of());
        }
        YamlReader reader = new YamlReader(source, problems);
        Map<String, YamlValue> fields = reader.entries(root.get(), "pack.yaml", FIELDS);
        String name = reader.text(fields, "name", root.get());
        if (!name.isEmpty() && !name.matches("[a-z][a-z0-9-]{0,40}")) {
            reader.problem(
                    fields.getOrDefault("name", root.get()),
                    "'" + name + "' is not a pack's name",
                    "use small letters, digits and dashes, such as: house-rules");
        }
        fields.values().forEach(value -> oneLine(reader, value));
        List<PackInfo.SeverityOverride> severities = new ArrayList<>();
        for (YamlValue item : reader.items(fields, "severities")) {
            severities.add(severity(reader, item));
        }
        YamlValue guide = fields.get("guide");
        if (guide instanceof YamlValue.Scalar scalar && !Link.isPage(scalar.text())) {
            reader.problem(guide, Link.refusal(scalar.text()), Link.help());
        }
        return new PackInfo(
                name,
                reader.text(fields, "version", root.get()),
                reader.text(fields, "title", root.get()),
                reader.optional(fields, "guide").orElse(null),
                reader.text(fields, "licence", root.get()),
                severities);
    }

    /** What is printed in a line of its own must not look like several. */
    private static void oneLine(YamlReader reader, YamlValue value) {
        if (value instanceof YamlValue.Scalar scalar && scalar.text().strip().contains("\n")) {
            reader.problem(value, "this goes over several lines", "say it in one");
        }
    }

    private static PackInfo.SeverityOverride severity(YamlReader reader, YamlValue item) {
        Map<String, YamlValue> fields =
                reader.entries(item, "a severity override", Set.of("rule", "severity", "reason"));
        String severity = reader.text(fields, "severity", item);
        if (!severity.isEmpty() && !SEVERITIES.contains(severity)) {
            reader.problem(
                    fields.getOrDefault("severity", item),
                    "'" + severity + "' is not a severity",
                    "write note, warning, stop or off");
        }
        fields.values().forEach(value -> oneLine(reader, value));
        String reason = reader.text(fields, "reason", item);
        YamlValue written = fields.get("reason");
        if (written != null && reason.isBlank()) {
            reader.problem(written, "'reason' is empty", "say why: the reason goes into the transcript");
        }
        return new PackInfo.SeverityOverride(reader.text(fields, "rule", item), severity, reason, item.line());
    }
}
