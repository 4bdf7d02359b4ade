package org.earshot.architecture.planted.ingest;

/** Breaks a rule: its name says nothing. */
final class ExportUtil {}
