package org.earshot.report.blocks;

import java.time.LocalDate;
import org.threeten.extra.YearWeek;

/** One cell of a table. */
public sealed interface Cell {

  /** An empty cell. */
  Cell BLANK = new Blank();

  /** Calls the visitor's method for this kind of cell. */
  <R> R accept(Visitor<R> visitor);

  /** Nothing, because there is nothing to tell or too little to tell it from. */
  record Blank() implements Cell {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.blank();
    }
  }

  /**
   * Words.
   *
   * @param text the words
   */
  record Text(String text) implements Cell {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(text);
    }
  }

  /**
   * Words that lead somewhere.
   *
   * @param text the words
   * @param target a section, a table or an anchor of the report
   */
  record Link(String text, String target) implements Cell {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.link(text, target);
    }
  }

  /**
   * A number, in the unit of its column's format.
   *
   * @param value the number
   */
  record Measure(double value) implements Cell {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.number(value);
    }
  }

  /**
   * An interval, in the unit of its column's format.
   *
   * @param low its lower end
   * @param high its upper end
   */
  record Range(double low, double high) implements Cell {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.range(low, high);
    }
  }

  /**
   * A day.
   *
   * @param day the day
   */
  record Day(LocalDate day) implements Cell {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.day(day);
    }
  }

  /**
   * An ISO week.
   *
   * @param week the week
   */
  record Week(YearWeek week) implements Cell {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.week(week);
    }
  }

  /**
   * Something that can be done with every kind of cell.
   *
   * @param <R> what comes of it
   */
  interface Visitor<R> {

    /** An empty cell. */
    R blank();

    /** Words. */
    R text(String text);

    /** Words that lead somewhere. */
    R link(String text, String target);

    /** A number. */
    R number(double value);

    /** An interval. */
    R range(double low, double high);

    /** A day. */
    R day(LocalDate day);

    /** An ISO week. */
    R week(YearWeek week);
  }
}
