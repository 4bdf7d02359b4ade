package org.earshot.architecture.planted.ingest;

/** Breaks no rule. */
public final class Export {}
