package org.earshot.architecture.planted.stray;

/** Breaks a rule: its package has no place among the others. */
final class Stray {}
