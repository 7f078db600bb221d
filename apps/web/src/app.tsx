import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Problem } from './api/problem';
import { theme } from './design/theme';
import type { AppRouter } from './routes';

/** How long what was read may be shown again without asking; live changes make it stale sooner, ms. */
const FRESH_MS = 15_000;
const MOST_RETRIES = 3;

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        // What is refused stays refused; what nobody answered may be answered.
        retry: (failures, error) => error instanceof Problem && error.passing && failures < MOST_RETRIES,
      },
    },
  });
}

export function App({
  nonce,
  queries,
  router,
}: {
  nonce: () => string;
  queries: QueryClient;
  router: AppRouter;
}) {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={nonce}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
