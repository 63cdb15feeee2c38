package io.lookahead.cli;

interface WizardStart {
    int start(java.nio.file.Path folder, WizardOptions options);
}
