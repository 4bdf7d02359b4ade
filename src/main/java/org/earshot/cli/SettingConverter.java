package org.earshot.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code key=value}; the value may hold further equals signs. */
final class SettingConverter implements ITypeConverter<Setting> {

  @Override
  public Setting convert(String text) {
    int equals = text.indexOf('=');
    if (equals < 1) {
      throw new TypeConversionException(
          String.format(Locale.ROOT, "\"%s\" is no setting; write it as key=value", text));
    }
    return new Setting(text.substring(0, equals), text.substring(equals + 1));
  }
}
