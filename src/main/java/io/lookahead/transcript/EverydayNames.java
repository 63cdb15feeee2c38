package io.lookahead.transcript;

import java.util.Locale;
import java.util.Set;

/** Login and machine names that tell nothing about anybody and occur in source text as words. */
final class EverydayNames {

    private static final Set<String> NAMES = Set.of(
            "root",
            "user",
            "users",
            "admin",
            "test",
            "tests",
            "guest",
            "build",
            "builder",
            "runner",
            "docker",
            "node",
            "ubuntu",
            "debian",
            "fedora",
            "alpine",
            "vagrant",
            "jenkins",
            "nobody",
            "daemon",
            "localhost",
            "local",
            "host",
            "server",
            "dev",
            "developer",
            "runtime",
            "polkadot",
            "kusama",
            "westend",
            "paseo",
            "collator",
            "parachain",
            "relay",
            "rust",
            "cargo",
            "java",
            "home",
            "work",
            "main",
            "default",
            "system",
            "app",
            "service");

    private EverydayNames() {}

    static boolean contains(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }
}
