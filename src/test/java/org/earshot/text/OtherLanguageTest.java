package org.earshot.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OtherLanguageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "El servicio fue muy malo y nadie me ayudó con mi pedido",
        "Das Personal war sehr freundlich, aber wir mussten lange warten",
        "Le personnel était très gentil mais l'attente trop longue",
        "Nessuno ha risposto alle mie telefonate, non sono contento",
        "De kamer was niet schoon toen wij aankwamen en het was koud",
        "O atendimento foi muito ruim e não gostei",
        "Персонал был очень вежливым",
        "服务员态度很好"
      })
  void mentionHeldTogetherByForeignWordsIsOfAnotherLanguage(String text) {
    assertThat(OtherLanguage.isIn(Words.of(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Staff rude",
        "no parking",
        "my 22 yr son",
        "et al., case no.",
        "The crème brûlée at Le Jardin was cold",
        "I moved from Los Angeles to La Jolla and my card never came",
        "Excellent",
        "Nurse was a star",
        "Information, explanation, discussion, content, pace",
        "Wi-Fi",
        "4x4"
      })
  void shortEnglishAndForeignNamesAreEnglish(String text) {
    assertThat(OtherLanguage.isIn(Words.of(text))).isFalse();
  }
}
