/** The command line: arguments, the terminal and exit codes. picocli is used only here. */
package org.earshot.cli;
