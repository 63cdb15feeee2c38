package io.lookahead.profile;

import io.lookahead.text.yaml.SchemaCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds and reads profiles. */
public final class Profiles {

    private static final String SUFFIX = ".yaml";

    private final Path home;

    /** @param home the folder that holds {@code profiles/} */
    public Profiles(Path home) {
        this.home = home;
    }

    /**
     * Reads a profile and everything it extends.
     *
     * @param nameOrFile a name (small letters, digits, hyphens) means {@code profiles/NAME.yaml} of home; anything else
     *     is a path
     * @param workingDirectory what a relative path is relative to
     */
    public ProfileLoad load(String nameOrFile, Path workingDirectory) {
        ProfileChain chain = new ProfileChain(home, names(), SchemaCheck.of("profile"));
        chain.follow(nameOrFile, workingDirectory);
        return chain.problems().isEmpty()
                ? new ProfileLoad.Found(new Profile(chain.layers()))
                : new ProfileLoad.Rejected(chain.problems());
    }

    /** Whether it is a name, and not a path: small letters, digits and hyphens, at most 60. */
    public static boolean isName(String nameOrFile) {
        return ProfileChain.NAME.matcher(nameOrFile).matches();
    }

    /** The names of the profiles in home, sorted. */
    public List<String> names() {
        Path folder = home.resolve("profiles");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
