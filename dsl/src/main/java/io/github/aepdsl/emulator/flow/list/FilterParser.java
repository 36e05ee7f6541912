package io.github.aepdsl.emulator.flow.list;

import io.github.aepdsl.emulator.flow.FlowCode;
import io.github.aepdsl.emulator.flow.FlowError;
import io.github.aepdsl.emulator.wire.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code path==value}, {@code path==a,b}, {@code path>=1} and the like. */
public final class FilterParser {

  private static final Pattern EXPRESSION =
      Pattern.compile("([\\w.:\\[\\]-]+)(==|!=|<=|>=|<|>|=|~)(.*)", Pattern.DOTALL);
  // In quotes a comma stands for itself; a quote ends a value only before a comma or the end.
  private static final Pattern VALUE =
      Pattern.compile("\"(.*?)\"(?:,|$)|([^,]*)(?:,|$)", Pattern.DOTALL);

  private final FilterFields fields;

  /** A parser of filters on these fields. */
  public FilterParser(FilterFields fields) {
    this.fields = fields;
  }

  /**
   * The filter that the expression means.
   *
   * @throws Refusal when it is not one for these fields
   */
  public PropertyFilter parse(String expression) {
    Matcher parts = EXPRESSION.matcher(expression);
    if (!parts.matches()) {
      throw refusal(FlowCode.INVALID_OPERATOR, "has no operator", expression);
    }
    String path = parts.group(1);
    if (!fields.knows(path)) {
      throw refusal(FlowCode.UNKNOWN_FIELD, "names an unknown field", expression);
    }
    Operator operator = operator(parts.group(2), expression);
    PropertyFilter filter = new PropertyFilter(path, operator, values(parts.group(3)));
    check(filter, expression);
    return filter;
  }

  private static Operator operator(String symbol, String expression) {
    FlowCode otherwise = symbol.equals("~") ? FlowCode.UNKNOWN_OPERATOR : FlowCode.INVALID_OPERATOR;
    return Operator.of(symbol)
        .orElseThrow(() -> refusal(otherwise, "has an operator that is not supported", expression));
  }

  private static List<String> values(String list) {
    List<String> values = new ArrayList<>();
    Matcher matcher = VALUE.matcher(list);
    int end = 0;
    while (end < list.length() && matcher.find(end)) {
      values.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
      end = matcher.end();
    }
    if (list.endsWith(",")) {
      values.add("");
    }
    return values;
  }

  private void check(PropertyFilter filter, String expression) {
    List<String> values = filter.values();
    if (values.isEmpty() || values.contains("")) {
      throw refusal(FlowCode.EMPTY_VALUE, "has an empty value", expression);
    }
    if (filter.operator().isOrdering() && values.size() > 1) {
      throw refusal(FlowCode.LIST_NOT_ALLOWED, "orders by a list of values", expression);
    }
    if (filter.operator().isOrdering() && !fields.isOrdered(filter.path())) {
      throw refusal(FlowCode.OPERATOR_NOT_ALLOWED, "orders a field without order", expression);
    }
    boolean numeric = values.stream().allMatch(PropertyFilter::isNumber);
    if (!numeric && (filter.operator().isOrdering() || fields.isNumber(filter.path()))) {
      throw refusal(FlowCode.BAD_VALUE, "compares a number with something else", expression);
    }
  }

  private static Refusal refusal(FlowCode code, String fault, String expression) {
    return new FlowError(code, "The filter '%s' %s.".formatted(expression, fault)).refusal();
  }
}
