import type { ComponentType } from 'react'
import { createBrowserRouter, Outlet } from 'react-router'
import type { RouteObject } from 'react-router'
import { Framed } from '../features/shell/framed.tsx'
import { FailurePage } from './failure-page.tsx'
import { FocusKeeper } from './focus-keeper.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { pathOfRouteFile } from './route-path.ts'
import { RouteChange } from './route-change.tsx'
import { SignedIn } from './signed-in.tsx'

/** What a file in `routes/` exports. */
interface RouteModule {
  Component: ComponentType
}

type RouteFiles = Record<string, () => Promise<RouteModule>>

const files = {
  /** For signed-in people, inside the frame with navigation. */
  framed: import.meta.glob<RouteModule>('../routes/framed/*.tsx'),
  /** For signed-in people, with the whole screen to itself: a test under way. */
  unframed: import.meta.glob<RouteModule>('../routes/unframed/*.tsx'),
  /** For anybody. */
  public: import.meta.glob<RouteModule>('../routes/public/*.tsx'),
}

/** One lazily loaded route for each file: adding a page means adding a file. */
function routesOf(from: RouteFiles): RouteObject[] {
  return Object.entries(from).map(([file, load]) => ({
    path: pathOfRouteFile(file),
    lazy: async () => ({ Component: (await load()).Component }),
    ErrorBoundary: FailurePage,
  }))
}

function Root() {
  return (
    <>
      <RouteChange />
      <FocusKeeper />
      <Outlet />
    </>
  )
}

export function createRouter() {
  return createBrowserRouter([
    {
      path: '/',
      Component: Root,
      ErrorBoundary: FailurePage,
      HydrateFallback: () => null,
      children: [
        ...routesOf(files.public),
        {
          Component: SignedIn,
          children: [
            { Component: Framed, children: [...routesOf(files.framed), { path: '*', Component: NotFoundPage }] },
            ...routesOf(files.unframed),
          ],
        },
      ],
    },
  ])
}
