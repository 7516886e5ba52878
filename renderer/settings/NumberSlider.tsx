import { useEffect, useRef, useState } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';

interface NumberSliderProps {
  label: string;
  min: number;
  max: number;
  step: number;
  value: number;
  format: (value: number) => string;
  /** Called while it is moved, at most once in a while, and with the last value. */
  onChange: (value: number) => void;
}

export function NumberSlider({ label, min, max, step, value, format, onChange }: NumberSliderProps) {
  const [shown, setShown] = useState(value);
  const moving = useRef(false);
  useEffect(() => {
    if (!moving.current) setShown(value);
  }, [value]);
  return (
    <Slider
      className="slider"
      minValue={min}
      maxValue={max}
      step={step}
      value={shown}
      onChange={(next) => {
        moving.current = true;
        setShown(Number(next));
      }}
      onChangeEnd={(next) => {
        moving.current = false;
        onChange(Number(next));
      }}
    >
      <Label className="field-label">{label}</Label>
      <SliderOutput className="slider-value">{format(shown)}</SliderOutput>
      <SliderTrack className="slider-track">
        <SliderThumb className="slider-thumb" />
      </SliderTrack>
    </Slider>
  );
}
