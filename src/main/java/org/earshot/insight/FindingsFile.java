package org.earshot.insight;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.earshot.JobProblem;
import org.earshot.insight.since.ToldReport;
import org.threeten.extra.YearWeek;

/**
 * Findings as a JSON file, from which the report can be drawn again. A component of a record is a
 * key, its words parted by dashes; keys are sorted, so that the same findings give the same bytes.
 * Days are written as {@code 2026-06-28}, weeks as {@code 2026-W26}, a number that is missing as
 * {@code "NaN"}. Records of findings need nothing for it, as long as they hold plain data.
 */
public final class FindingsFile {

  /** The name of the file in a report folder. */
  public static final String NAME = "findings.json";

  private static final ObjectMapper MAPPER = mapper();
  private static final DefaultIndenter INDENTER = new DefaultIndenter(" ", "\n");

  private FindingsFile() {}

  /** Writes the findings, replacing what was there. */
  public static void write(Findings findings, Path file) {
    try (Writer words = Files.newBufferedWriter(file)) {
      MAPPER
          .writer(
              new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER))
          .writeValue(words, findings);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /**
   * The findings that {@link #write} wrote.
   *
   * @throws JobProblem when the file holds something else, such as what another version found
   */
  public static Findings read(Path file) {
    try {
      return MAPPER.readValue(Files.readString(file), Findings.class);
    } catch (JsonProcessingException problem) {
      throw new JobProblem(
          String.format(
              Locale.ROOT,
              "%s does not hold the findings of this version of Earshot: %s. Run the job again.",
              file,
              problem.getOriginalMessage().replaceFirst("; `.*", "")),
          problem);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /**
   * What there is to compare of the findings in a file, whichever version wrote it.
   *
   * @throws JobProblem when the file holds no findings
   */
  static ToldReport told(Path file) {
    try {
      return MAPPER
          .readerFor(ToldReport.class)
          .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .without(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .readValue(Files.readString(file));
    } catch (IOException problem) {
      throw new JobProblem(file + " cannot be read: " + problem.getMessage(), problem);
    }
  }

  private static ObjectMapper mapper() {
    // Java's own writer gives some numbers other digits before version 19 than after it.
    // A half of a surrogate pair, which exports may hold, can only be written as an escape.
    JsonFactory json =
        new JsonFactoryBuilder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .highestNonEscapedChar(Character.MIN_SURROGATE - 1)
            .build();
    return JsonMapper.builder(json)
        .addModule(new JavaTimeModule())
        .addModule(
            new SimpleModule("findings")
                .addSerializer(YearWeek.class, ToStringSerializer.instance)
                .addDeserializer(YearWeek.class, new Week())
                .addKeyDeserializer(YearWeek.class, new WeekKey())
                .addAbstractTypeMapping(Set.class, LinkedHashSet.class))
        .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
        // A record's questions, such as whether an edit only remarks, are no parts of it.
        .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
        .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
        .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();
  }

  private static final class Week extends JsonDeserializer<YearWeek> {

    @Override
    public YearWeek deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return YearWeek.parse(parser.getValueAsString());
    }
  }

  private static final class WeekKey extends KeyDeserializer {

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      return YearWeek.parse(key);
    }
  }
}
