/**
 * The command line: arguments, the terminal and exit codes. picocli is used only here.
 *
 * <p>{@link org.earshot.cli.EarshotCommand} lists the commands, one class each. To add one, write
 * the class and name it there.
 */
package org.earshot.cli;
