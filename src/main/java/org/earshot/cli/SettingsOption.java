package org.earshot.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** {@code --set}: keys of the job file with other values. */
final class SettingsOption {

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      converter = SettingConverter.class,
      description = "Sets a key of the job file; may be given several times.")
  private List<Setting> settings = new ArrayList<>();

  /** The values by their keys, as given; of a key that is given twice the last. */
  Map<String, String> byKey() {
    Map<String, String> values = new LinkedHashMap<>();
    settings.forEach(setting -> values.put(setting.key(), setting.value()));
    return values;
  }
}
