package ru.traektoria.diagnostics.model.profile;

import ru.traektoria.diagnostics.model.Severity;

/** One assessment's sign of a deficit: the first found it, later ones confirmed it. */
public record Sign(Severity severity, Source source) {}
