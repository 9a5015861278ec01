//! Dates at the precision that is known.

use async_graphql::{InputValueError, InputValueResult, Scalar, ScalarType, Value};

use super::direct::{self, Asked, Direct, Written};

/// A date of ISO 8601 at the precision that is known: `2022`, `2022-06` or `2022-06-16`.
#[derive(Clone, Copy)]
pub(crate) struct PartialDate(pub(crate) catalogue::PartialDate);

/// A date of ISO 8601 at the precision that is known: `2022`, `2022-06` or `2022-06-16`.
#[Scalar]
impl ScalarType for PartialDate {
    fn parse(value: Value) -> InputValueResult<Self> {
        match &value {
            Value::String(text) => catalogue::PartialDate::parse(text)
                .map(Self)
                .ok_or_else(|| InputValueError::custom("not a date such as `2022`, `2022-06` or `2022-06-16`")),
            _ => Err(InputValueError::expected_type(value)),
        }
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.to_string())
    }
}

impl Direct for PartialDate {
    fn write(&self, _: Asked<'_>, out: &mut Vec<u8>) -> Written {
        direct::json(&self.to_value(), out)
    }
}
