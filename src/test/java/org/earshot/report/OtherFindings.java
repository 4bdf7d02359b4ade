package org.earshot.report;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.earshot.insight.Findings;

/** Findings with one component replaced by another of its class. */
public final class OtherFindings {

  private OtherFindings() {}

  /** The same findings with another component. */
  public static Findings with(Findings findings, Record component) {
    List<Class<?>> types = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    try {
      for (RecordComponent each : Findings.class.getRecordComponents()) {
        types.add(each.getType());
        values.add(
            each.getType().equals(component.getClass())
                ? component
                : each.getAccessor().invoke(findings));
      }
      return Findings.class
          .getDeclaredConstructor(types.toArray(Class<?>[]::new))
          .newInstance(values.toArray());
    } catch (ReflectiveOperationException problem) {
      throw new LinkageError("Findings is no record any more", problem);
    }
  }
}
