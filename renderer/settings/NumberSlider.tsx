import { useEffect, useRef, useState } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';

interface NumberSliderProps {
  label: string;
  min: number;
  max: number;
  step: number;
  value: number;
  format: (value: number) => string;
  /** Called with the value it was left at. */
  onChange: (value: number) => void;
}

/** Assistive technology sets the value without ever ending a movement: it counts once it stands this long. */
const STILL_MS = 300;

export function NumberSlider({ label, min, max, step, value, format, onChange }: NumberSliderProps) {
  const [shown, setShown] = useState(value);
  const moving = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (!moving.current) setShown(value);
  }, [value]);
  const settle = (next: number) => {
    clearTimeout(timer.current);
    moving.current = false;
    onChange(next);
  };
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
        clearTimeout(timer.current);
        timer.current = setTimeout(() => settle(Number(next)), STILL_MS);
      }}
      onChangeEnd={(next) => settle(Number(next))}
    >
      <Label className="field-label">{label}</Label>
      <SliderOutput className="slider-value">{format(shown)}</SliderOutput>
      <SliderTrack className="slider-track">
        <SliderThumb className="slider-thumb" />
      </SliderTrack>
    </Slider>
  );
}
