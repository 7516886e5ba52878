import { create } from 'zustand';

export interface Toast {
  id: number;
  text: string;
  action?: { label: string; onPress: () => void };
  /** Until it is closed by hand. */
  stays?: boolean;
}

export const useToasts = create<{ toasts: Toast[] }>(() => ({ toasts: [] }));

let last = 0;

/** Says something in passing, perhaps with a way to undo it. At most three are kept. */
export function showToast(toast: Omit<Toast, 'id'>): void {
  last += 1;
  const added = { ...toast, id: last };
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts, added].slice(-3) }));
}

export function dismissToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}
